import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayIn, compareDays, daysBetween } from '../shared/calendar-day.ts';
import { contains, lengthInDays } from './period.ts';
import { arePeriodsContiguous, defaultPeriodDays, nextPeriodSpan, periodAround } from './rhythm.ts';

const anyDay = fc.integer({ min: 0, max: 4017 }).map((count) => addDays('2025-01-01', count));
const anyRhythm = fc.record({ anchorDay: anyDay, days: fc.integer({ min: 1, max: 60 }) });

describe('the rhythm of a team', () => {
  it('gives every day exactly one period, whether before or after the anchor day', () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, (rhythm, day) => {
        const span = periodAround(rhythm, day);
        expect(contains(span, day)).toBe(true);
        expect(lengthInDays(span)).toBe(rhythm.days);
        expect(Math.abs(daysBetween(rhythm.anchorDay, span.startsOn)) % rhythm.days).toBe(0);
        expect(periodAround(rhythm, span.startsOn)).toEqual(span);
        expect(periodAround(rhythm, span.endsOn)).toEqual(span);
        expect(periodAround(rhythm, addDays(span.endsOn, 1))).toEqual(nextPeriodSpan(span, rhythm));
        expect(contains(periodAround(rhythm, addDays(span.startsOn, -1)), day)).toBe(false);
      }),
    );
  });

  it('runs on through clock changes, leap days and year ends from 2025 to 2035', () => {
    const rhythm = { anchorDay: '2025-01-06', days: defaultPeriodDays };
    const spans = [periodAround(rhythm, '2025-01-06')];
    while (compareDays(spans.at(-1)!.endsOn, '2035-12-31') < 0) spans.push(nextPeriodSpan(spans.at(-1)!, rhythm));
    expect(arePeriodsContiguous(spans)).toBe(true);
    expect(spans.every((span) => lengthInDays(span) === 14)).toBe(true);
    // Noon in Amsterdam, day after day: the day of the clock and the day of the rhythm never drift apart.
    const noon = Date.UTC(2025, 0, 6, 11);
    for (let count = 0; count < 4000; count += 1) {
      const day = calendarDayIn(noon + count * 86_400_000, 'Europe/Amsterdam');
      if (spans[Math.floor(count / 14)] === undefined) break;
      if (!contains(spans[Math.floor(count / 14)]!, day)) expect.fail(day);
    }
  });

  it('moves along with a period that was stretched for a holiday', () => {
    const rhythm = { anchorDay: '2026-11-09', days: 14 };
    const stretched = { startsOn: '2026-12-21', endsOn: '2027-01-10' };
    expect(nextPeriodSpan(stretched, rhythm)).toEqual({ startsOn: '2027-01-11', endsOn: '2027-01-24' });
  });
});

describe('periods of a team', () => {
  const first = { startsOn: '2026-11-09', endsOn: '2026-11-22' };
  const second = { startsOn: '2026-11-23', endsOn: '2026-12-06' };

  it('are contiguous in whatever order they are given, and when there are none', () => {
    expect(arePeriodsContiguous([second, first])).toBe(true);
    expect(arePeriodsContiguous([])).toBe(true);
  });

  it('are not contiguous with a gap, an overlap or an end before the beginning', () => {
    expect(arePeriodsContiguous([first, { ...second, startsOn: '2026-11-24' }])).toBe(false);
    expect(arePeriodsContiguous([first, { ...second, startsOn: '2026-11-22' }])).toBe(false);
    expect(arePeriodsContiguous([{ startsOn: '2026-11-22', endsOn: '2026-11-21' }])).toBe(false);
  });
});
