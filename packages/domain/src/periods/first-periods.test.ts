import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/calendar-day.ts';
import { firstPeriods, mondayOf, mostDaysAhead } from './first-periods.ts';
import { contains } from './period.ts';
import { arePeriodsContiguous } from './rhythm.ts';

const today = '2026-11-17';
const first = (anchorDay: string, days = 14) => {
  const answer = firstPeriods({ anchorDay, days }, today);
  return answer.ok ? answer.value : answer.refusal;
};

describe('the first periods of a new team', () => {
  it('run from the Monday of this week', () => {
    expect(mondayOf(today)).toBe('2026-11-16');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(first(mondayOf(today))).toEqual({
      running: { startsOn: '2026-11-16', endsOn: '2026-11-29' },
      planned: { startsOn: '2026-11-30', endsOn: '2026-12-13' },
    });
  });
  it('run in the rhythm of a day long ago', () => {
    expect(first('2026-10-12')).toMatchObject({ running: { startsOn: '2026-11-09', endsOn: '2026-11-22' } });
  });
  it('give a team that begins later the days until then', () => {
    expect(first('2026-11-30')).toEqual({
      running: { startsOn: today, endsOn: '2026-11-29' },
      planned: { startsOn: '2026-11-30', endsOn: '2026-12-13' },
    });
    expect(first(addDays(today, mostDaysAhead + 1))).toBe('too-far-ahead');
  });
  it('always have today in the first, the second right behind it, and one that begins on the day of the rhythm', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: mostDaysAhead }), fc.integer({ min: 7, max: 56 }), (ahead, days) => {
        const anchorDay = addDays(today, ahead);
        const answer = firstPeriods({ anchorDay, days }, today);
        if (!answer.ok) throw new Error(answer.refusal);
        const { running, planned } = answer.value;
        expect(contains(running, today)).toBe(true);
        expect(arePeriodsContiguous([running, planned])).toBe(true);
        if (ahead > 0) expect(planned.startsOn).toBe(anchorDay);
      }),
    );
  });
});
