import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Weekday, weekdayOf } from '../shared/calendar-day.ts';
import { boardSessionDay, nextBoardSessionDay, periodTicks, workdaysUntilSession } from './board-session-day.ts';

const period = { startsOn: '2026-11-09', endsOn: '2026-11-22' };

describe('the board session of a period', () => {
  it('on Monday is three workdays away on Tuesday 17 November 2026', () => {
    expect(boardSessionDay(period, 1)).toBe('2026-11-23');
    expect(workdaysUntilSession(period, 1, '2026-11-17')).toBe(3);
  });

  it('on Tuesday is four workdays away on that day', () => {
    expect(boardSessionDay(period, 2)).toBe('2026-11-24');
    expect(workdaysUntilSession(period, 2, '2026-11-17')).toBe(4);
  });

  it('is no workdays away on the day before, on the day itself and when it has passed', () => {
    for (const today of ['2026-11-22', '2026-11-23', '2026-12-01']) {
      expect(workdaysUntilSession(period, 1, today)).toBe(0);
    }
  });

  it('always falls on the weekday of the team within the week after the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 7 }), (count, weekday) => {
        const endsOn = addDays('2025-01-01', count);
        const day = boardSessionDay({ endsOn }, weekday as Weekday);
        expect(weekdayOf(day)).toBe(weekday);
        expect(daysBetween(endsOn, day)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(endsOn, day)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('the next board session', () => {
  const rhythm = { anchorDay: '2026-11-09', days: 14 };

  it('is that of the running period until its day has come, and then the one after', () => {
    expect(nextBoardSessionDay(period, rhythm, 1, '2026-11-22')).toBe('2026-11-23');
    expect(nextBoardSessionDay(period, rhythm, 1, '2026-11-23')).toBe('2026-12-07');
    expect(nextBoardSessionDay(period, rhythm, 1, '2027-03-01')).toBe('2027-03-15');
  });

  it('follows a stretched period, and the rhythm of a team that has not begun', () => {
    expect(nextBoardSessionDay({ endsOn: '2026-11-29' }, rhythm, 1, '2026-11-22')).toBe('2026-11-30');
    expect(nextBoardSessionDay(null, rhythm, 1, '2026-11-20')).toBe('2026-11-23');
  });

  it('always lies ahead, within a period and a week, on the weekday of the team', () => {
    const [counts, days] = [fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 92 })];
    fc.assert(
      fc.property(counts, days, fc.integer({ min: 1, max: 7 }), (count, length, weekday) => {
        const today = addDays('2026-11-17', count);
        const day = nextBoardSessionDay(null, { anchorDay: '2026-11-09', days: length }, weekday as Weekday, today);
        expect(weekdayOf(day)).toBe(weekday);
        expect(daysBetween(today, day)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(today, day)).toBeLessThanOrEqual(length + 7);
      }),
    );
  });
});

describe('the ticks of a period', () => {
  it('show every day with weekends, what has passed and today', () => {
    const ticks = periodTicks(period, '2026-11-17');
    expect(ticks).toHaveLength(14);
    expect(ticks.filter((tick) => tick.weekend).map((tick) => tick.day)).toEqual([
      '2026-11-14',
      '2026-11-15',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(ticks.filter((tick) => tick.past)).toHaveLength(8);
    expect(ticks.find((tick) => tick.today)?.day).toBe('2026-11-17');
  });

  it('have all passed, and none is today, when the period is forgotten', () => {
    const ticks = periodTicks(period, '2026-11-30');
    expect(ticks.every((tick) => tick.past && !tick.today)).toBe(true);
  });
});
