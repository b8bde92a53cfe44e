import type { PeriodSpan } from '../periods/period.ts';
import { lengthInDays } from '../periods/period.ts';
import { addDays, type CalendarDay, daysBetween } from '../shared/calendar-day.ts';

/** After three weeks of the team's own time it is worth a word. */
export const longNotSaidAfter = 21;

/**
 * Whether an ambition was not talked about for more than three weeks. The clock is the team's own: what a period was stretched for
 * (holidays) does not count. Of what was never talked about it says nothing: that stands as "nog geen". `periods` oldest first, the last
 * one runs.
 */
export const isLongNotSaid = (
  saidOn: CalendarDay | null,
  periods: readonly PeriodSpan[],
  today: CalendarDay,
): boolean => saidOn !== null && daysOfOwnTime(saidOn, periods, today) > longNotSaidAfter;

/** Days from a day up to today, without those by which a period is longer than the team's periods mostly are. */
export function daysOfOwnTime(from: CalendarDay, periods: readonly PeriodSpan[], today: CalendarDay): number {
  const usual = usualLength(periods);
  const paused = periods.map(({ startsOn, endsOn }) => {
    const first = startsOn > from ? startsOn : addDays(from, 1);
    const last = endsOn < today ? endsOn : today;
    return Math.max(0, daysBetween(first, last) + 1 - usual);
  });
  return daysBetween(from, today) - paused.reduce((sum, days) => sum + days, 0);
}

/** The length most of them have; of two lengths that are as common, the shorter. */
function usualLength(periods: readonly PeriodSpan[]): number {
  const lengths = periods.map(lengthInDays).sort((a, b) => a - b);
  const timesOf = (length: number) => lengths.filter((one) => one === length).length;
  return lengths.reduce((most, length) => (timesOf(length) > timesOf(most) ? length : most), lengths[0] ?? 0);
}
