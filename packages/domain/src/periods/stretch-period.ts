import { addDays, type CalendarDay, compareDays } from '../shared/calendar-day.ts';
import type { PeriodId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { lengthInDays, type Period, type PeriodSpan } from './period.ts';

/** The most days a period can have: eight weeks, so that a long summer fits and nothing is forgotten. */
export const longestPeriodDays = 56;

export type StretchRefusal = 'rounded-off' | 'ends-before-start' | 'ends-before-today' | 'too-long';

/** The new days of one period. */
export type NewDays = PeriodSpan & { readonly id: PeriodId };

/**
 * A longer or shorter period: gives the new days of the period and of each one after it, which keep their length and follow without gap or
 * overlap. `periods` are those of one team, in any order; only the ones after the period are looked at. A period that runs cannot end
 * before today, since those days were lived in it.
 */
export function stretchPeriod(
  period: Period,
  periods: readonly Period[],
  endsOn: CalendarDay,
  today: CalendarDay,
): Result<readonly NewDays[], StretchRefusal> {
  if (period.state === 'rounded-off') return refused('rounded-off');
  if (compareDays(endsOn, period.startsOn) < 0) return refused('ends-before-start');
  if (period.state === 'running' && compareDays(endsOn, today) < 0) return refused('ends-before-today');
  const days: NewDays[] = [{ id: period.id, startsOn: period.startsOn, endsOn }];
  if (lengthInDays(days[0]!) > longestPeriodDays) return refused('too-long');
  const later = periods.filter(({ startsOn }) => compareDays(startsOn, period.startsOn) > 0);
  for (const next of [...later].sort((a, b) => compareDays(a.startsOn, b.startsOn))) {
    const startsOn = addDays(days.at(-1)!.endsOn, 1);
    days.push({ id: next.id, startsOn, endsOn: addDays(startsOn, lengthInDays(next) - 1) });
  }
  return accepted(days);
}

/** The first and the last day that the period can be made to end on. */
export function endsAllowed(
  period: Period,
  today: CalendarDay,
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const isPast = period.state === 'running' && compareDays(period.startsOn, today) < 0;
  return { first: isPast ? today : period.startsOn, last: addDays(period.startsOn, longestPeriodDays - 1) };
}
