import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSuspectedResidentsData } from './suspected-residents-data.ts';

const between = (min: number, max: number) => fc.integer({ min, max });
const two = (value: number) => String(value).padStart(2, '0');
const year = between(2015, 2035);
const day = between(1, 28).map(two);
const month = between(1, 12).map(two);
const time = fc.tuple(between(0, 23), fc.constantFrom('00', '15', '30', '45'), fc.constantFrom('.', ':'));
const clock = time.map(([hour, minutes, point]) => two(hour) + point + minutes);
const dutchDate = fc
  .tuple(day, month, year, fc.constantFrom('-', '/', '.'))
  .map(([d, m, y, gap]) => [d, m, y].join(gap));
const isoDate = fc.tuple(year, month, day).map((parts) => parts.join('-'));
const date = fc.oneof(dutchDate, isoDate);
const thousands = between(1_000, 999_999_999).map((amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.'));
const count = between(1, 999);

// One in eleven numbers passes the eleven-test, so a sentence that happens to pass says little: hundreds of numbers in each.
const workTexts: Record<string, fc.Arbitrary<string>> = {
  'a date and a time': fc.tuple(date, clock).map(([d, t]) => `Overleg ${d} ${t} uur`),
  'a date and a range of times': fc.tuple(date, clock, clock).map(([d, from, to]) => `Overleg ${d} ${from}-${to} uur`),
  'a range of times and a count': fc.tuple(clock, clock, count).map(([from, to, n]) => `${from} - ${to} ${n} stoelen`),
  'a range of dates': fc.tuple(date, date).map(([from, to]) => `Periode ${from} - ${to} voorbereiden`),
  'a date and a count': fc.tuple(date, count).map(([d, n]) => `Op ${d} ${n} folders brengen`),
  'a count and a date': fc.tuple(count, date).map(([n, d]) => `Actie ${n} ${d} afronden`),
  'a school year and a count': fc.tuple(year, count).map(([y, n]) => `Schooljaar ${y}-${y + 1} ${n} leerlingen`),
  'a date in one piece': fc.tuple(year, month, day).map(([y, m, d]) => `Verslag ${y}${m}${d} en ${d}${m}${y}`),
  'an amount in euros': fc.tuple(thousands, count).map(([sum, n]) => `Van € ${sum} naar ${sum} euro voor ${n} mensen`),
  'an amount with cents': fc.tuple(thousands, between(10, 99)).map(([sum, n]) => `Totaal ${sum},${n} of €${sum},-`),
  'a year and a number of residents': fc
    .tuple(year, between(1_000, 99_999))
    .map(([y, n]) => `In ${y} ${String(n).replace(/(\d{3})$/, '.$1')} inwoners`),
  'a case number of another length': fc
    .tuple(year, between(1_000_000_000, 9_999_999_999))
    .map(([y, n]) => `Zaak ${n} en Z/${y}/${String(n).slice(0, 7)}`),
  'an extension': between(1_000, 9_999_999).map((number) => `Toestel ${number} bellen`),
  'a version': fc
    .array(between(0, 99), { minLength: 2, maxLength: 4 })
    .map((parts) => `Versie ${parts.join('.')} testen`),
  'a law and an article': fc.tuple(year, count, count).map(([y, a, b]) => `WMO ${y} art. ${a}.${b} lid 2`),
  'a year in a title in capitals': year.map((y) => `EVALUATIE ${y} EN ${y + 1}, PLAN ${y} DE 3 TEAMS`),
};

describe('a text about work', () => {
  it.each(Object.entries(workTexts))('with %s is never held', (_, text) => {
    fc.assert(
      fc.property(text, (sentence) => {
        expect(findSuspectedResidentsData(sentence)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});
