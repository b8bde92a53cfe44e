import { describe, expect, it } from 'vitest';
import { displayNames } from './display-names.ts';
import { hasLeft, holdsOn, isMemberOn } from './membership.ts';

const person = (id: string, givenName: string, familyName: string) => ({ id, givenName, familyName });
const namesOf = (...people: ReturnType<typeof person>[]) => [...displayNames(people).values()];

describe('the names on a board', () => {
  it('are first names while each is the only one', () => {
    expect(namesOf(person('1', 'Noor', 'de Graaf'), person('2', 'Daan', 'Peeters'))).toEqual(['Noor', 'Daan']);
  });
  it('get the letter of the family name, its prefix left out, when two are alike', () => {
    const alike = [
      person('1', 'Noor', 'van den Berg'),
      person('2', 'Noor', 'de Graaf'),
      person('3', 'Daan', 'Peeters'),
    ];
    expect(namesOf(...alike)).toEqual(['Noor B.', 'Noor G.', 'Daan']);
  });
  it('do without where there is no family name or no capital in it', () => {
    expect(namesOf(person('1', 'Noor', ''), person('2', 'Noor', 'van'))).toEqual(['Noor', 'Noor V.']);
    expect(namesOf(person('1', 'Noor', "'t Hart"), person('2', 'Noor', 'Çelik'))).toEqual(['Noor H.', 'Noor Ç.']);
  });
});

describe('a membership', () => {
  it('holds from its first day up to and with its last', () => {
    const may = { from: '2026-05-01', until: '2026-05-31' };
    expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((day) => holdsOn(may, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ from: '2026-05-01', until: null }, '2199-12-31')).toBe(true);
  });
  it('that ended asks who takes over; someone from elsewhere never was a member', () => {
    expect(hasLeft({ until: '2026-05-31' }, '2026-06-01')).toBe(true);
    expect(hasLeft({ until: '2026-05-31' }, '2026-05-31')).toBe(false);
    expect(hasLeft({ until: null }, '2026-06-01')).toBe(false);
    expect(isMemberOn({ from: null, until: null }, '2026-06-01')).toBe(false);
    expect(isMemberOn({ from: '2026-05-01', until: null }, '2026-06-01')).toBe(true);
  });
});
