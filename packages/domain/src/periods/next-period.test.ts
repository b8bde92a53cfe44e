import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDays } from '../shared/calendar-day.ts';
import { turnOfPeriod } from './next-period.ts';
import { arePeriodsContiguous } from './rhythm.ts';

const rhythm = { anchorDay: '2026-11-09', days: 14 };
const running = { startsOn: '2026-11-09', endsOn: '2026-11-22' };

describe('the turn of the period', () => {
  it('leaves the days as they were when it comes early, in time or a little late', () => {
    const next = { startsOn: '2026-11-23', endsOn: '2026-12-06' };
    for (const today of ['2026-11-19', '2026-11-22', '2026-11-23', '2026-12-06']) {
      expect(turnOfPeriod(running, null, rhythm, today)).toEqual({ rounded: running, next });
    }
  });
  it('follows what the team planned, stretched for a holiday', () => {
    const planned = { startsOn: '2026-11-23', endsOn: '2027-01-03' };
    expect(turnOfPeriod(running, planned, rhythm, '2026-12-20')).toEqual({ rounded: running, next: planned });
  });
  it('says what happened when it was forgotten: the old one ran on until a period that has today in it', () => {
    expect(turnOfPeriod(running, null, rhythm, '2026-12-25')).toEqual({
      rounded: { startsOn: '2026-11-09', endsOn: '2026-12-20' },
      next: { startsOn: '2026-12-21', endsOn: '2027-01-03' },
    });
  });
  it('never leaves a gap or an overlap, from 2025 to 2035, over leap days and summer time', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2025-01-01', count));
    const length = fc.integer({ min: 1, max: 42 });
    fc.assert(
      fc.property(day, length, length, fc.integer({ min: -10, max: 200 }), (startsOn, days, plannedDays, later) => {
        const span = { startsOn, endsOn: addDays(startsOn, days - 1) };
        const planned = { startsOn: addDays(startsOn, days), endsOn: addDays(startsOn, days + plannedDays - 1) };
        const today = addDays(span.endsOn, later);
        const turn = turnOfPeriod(span, plannedDays % 2 ? planned : null, { anchorDay: startsOn, days }, today);
        expect(arePeriodsContiguous([turn.rounded, turn.next])).toBe(true);
        expect(turn.rounded.startsOn).toBe(startsOn);
        expect(compareDays(turn.next.endsOn, today)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
