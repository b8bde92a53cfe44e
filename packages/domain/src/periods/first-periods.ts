import { addDays, type CalendarDay, compareDays, daysBetween, weekdayOf } from '../shared/calendar-day.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { PeriodSpan } from './period.ts';
import { nextPeriodSpan, periodAround, type Rhythm } from './rhythm.ts';

/** How far ahead a new team can be made for: as long as the longest period. */
export const mostDaysAhead = 56;

/** The Monday of the week that the day is in. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/**
 * The first periods of a new team: the one that runs and the one that is planned. The rhythm has a period beginning on `firstDay`. When that
 * day is still to come, what runs until then is a shorter one that begins today, in which the team gets ready.
 */
export function firstPeriods(
  { anchorDay, days }: Rhythm,
  today: CalendarDay,
): Result<{ readonly running: PeriodSpan; readonly planned: PeriodSpan }, 'too-far-ahead'> {
  if (daysBetween(today, anchorDay) > mostDaysAhead) return refused('too-far-ahead');
  const rhythm = { anchorDay, days };
  const isToCome = compareDays(anchorDay, today) > 0;
  const running = isToCome ? { startsOn: today, endsOn: addDays(anchorDay, -1) } : periodAround(rhythm, today);
  return accepted({ running, planned: nextPeriodSpan(running, rhythm) });
}
