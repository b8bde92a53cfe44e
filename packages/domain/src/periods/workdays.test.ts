import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/calendar-day.ts';
import { isPublicHoliday, workdaysBetween } from './workdays.ts';

function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}`) && isPublicHoliday(day)).map((day) => day.slice(5));
}

describe('a Dutch public holiday', () => {
  it('is New Year, Easter, King’s Day, Ascension, Whitsun or Christmas', () => {
    expect(holidaysOf(2026)).toEqual(['01-01', '04-05', '04-06', '04-27', '05-14', '05-24', '05-25', '12-25', '12-26']);
  });

  it('for the king moves to 26 April when the 27th is a Sunday', () => {
    expect(holidaysOf(2025)).toEqual(['01-01', '04-20', '04-21', '04-26', '05-29', '06-08', '06-09', '12-25', '12-26']);
  });

  it('follows Easter through its earliest and latest days', () => {
    const easterSundays = {
      2008: '03-23',
      2024: '03-31',
      2027: '03-28',
      2028: '04-16',
      2030: '04-21',
      2038: '04-25',
      2049: '04-18',
      2076: '04-19',
    };
    for (const [year, easter] of Object.entries(easterSundays)) {
      expect(holidaysOf(Number(year))).toContain(easter);
      expect(isPublicHoliday(addDays(`${year}-${easter}`, 1))).toBe(true);
      expect(isPublicHoliday(addDays(`${year}-${easter}`, -1))).toBe(false);
    }
  });

  it('does not include Liberation Day', () => {
    expect(isPublicHoliday('2025-05-05')).toBe(false);
  });
});

describe('workdays between two days', () => {
  it('leave out both days, weekends and public holidays', () => {
    expect(workdaysBetween('2026-11-17', '2026-11-23')).toBe(3);
    expect(workdaysBetween('2026-11-20', '2026-11-23')).toBe(0);
    expect(workdaysBetween('2026-12-24', '2026-12-29')).toBe(1);
    expect(workdaysBetween('2026-04-02', '2026-04-08')).toBe(2);
  });

  it('are none when the second day is not later', () => {
    expect(workdaysBetween('2026-11-17', '2026-11-17')).toBe(0);
    expect(workdaysBetween('2026-11-17', '2026-11-02')).toBe(0);
  });
});
