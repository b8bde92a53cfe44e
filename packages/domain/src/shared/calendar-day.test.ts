import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDayIn,
  compareDays,
  daysBetween,
  isWeekend,
  parseCalendarDay,
  weekdayOf,
} from './calendar-day.ts';

const millisecondsPerDay = 86_400_000;
const firstMoment = Date.UTC(1900, 0, 1);
const anyEpochDay = fc.integer({ min: -25_567, max: 84_370 });
const dayOfUtc = (epochDay: number) => new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10);

describe('a calendar day', () => {
  it('is read only when it exists and lies between 1900 and 2200', () => {
    for (const text of ['2026-11-17', '2028-02-29', '2000-02-29', '1900-01-01', '2200-12-31']) {
      expect(parseCalendarDay(text)).toBe(text);
    }
    const refused = [
      '2026-02-29',
      '2100-02-29',
      '2026-06-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '1899-12-31',
      '2201-01-01',
    ];
    for (const text of [...refused, '17-11-2026', '2026-1-1', ' 2026-11-17', '2026-11-17T00:00', '', '२०२६-११-१७']) {
      expect(parseCalendarDay(text)).toBeNull();
    }
  });

  it('counts on as the calendar of the whole world does, through leap days and centuries', () => {
    fc.assert(
      fc.property(anyEpochDay, fc.integer({ min: -2000, max: 2000 }), (epochDay, count) => {
        const day = dayOfUtc(epochDay);
        expect(addDays(day, count)).toBe(dayOfUtc(epochDay + count));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(Math.sign(compareDays(addDays(day, count), day))).toBe(Math.sign(count));
        expect(weekdayOf(day) % 7).toBe(new Date(epochDay * millisecondsPerDay).getUTCDay());
      }),
    );
  });

  it('of every day from 1900 to 2200 reads back as itself', () => {
    const last = Date.UTC(2200, 11, 31);
    for (
      let moment = firstMoment, day = '1900-01-01';
      moment <= last;
      moment += millisecondsPerDay, day = addDays(day, 1)
    ) {
      if (parseCalendarDay(day) !== day) expect.fail(day);
    }
  });

  it('in the weekend is a Saturday or a Sunday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
  });

  it('is not made up from a text that is no day', () => {
    expect(() => addDays('gisteren', 1)).toThrow(RangeError);
    expect(() => addDays('2026-11-17', 0.5)).toThrow(RangeError);
  });
});

describe('the calendar day of an instant', () => {
  it('in Amsterdam starts at 23.00 hours UTC in winter and at 22.00 hours UTC in summer', () => {
    const days = [
      '2026-01-14T22:59:59Z',
      '2026-01-14T23:00:00Z',
      '2026-07-14T21:59:59Z',
      '2026-07-14T22:00:00.000+00:00',
    ];
    expect(days.map((instant) => calendarDayIn(instant, 'Europe/Amsterdam'))).toEqual([
      '2026-01-14',
      '2026-01-15',
      '2026-07-14',
      '2026-07-15',
    ]);
  });

  it('changes exactly once at midnight in the nights in which the clock changes', () => {
    const midnights: [string, string][] = [
      ['2026-03-28T23:00:00Z', '2026-03-29'],
      ['2026-03-29T22:00:00Z', '2026-03-30'],
      ['2026-10-24T22:00:00Z', '2026-10-25'],
      ['2026-10-25T23:00:00Z', '2026-10-26'],
    ];
    for (const [instant, day] of midnights) {
      expect(calendarDayIn(instant, 'Europe/Amsterdam')).toBe(day);
      expect(calendarDayIn(Date.parse(instant) - 1, 'Europe/Amsterdam')).toBe(addDays(day, -1));
    }
  });

  it('is refused for a text that leaves the time zone to the machine', () => {
    expect(() => calendarDayIn('2026-11-17T10:00', 'Europe/Amsterdam')).toThrow(RangeError);
    expect(() => calendarDayIn('2026-13-17T10:00Z', 'Europe/Amsterdam')).toThrow(RangeError);
  });
});
