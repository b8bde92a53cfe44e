import type { Period } from '../periods/period.ts';
import { addDays, type CalendarDay, daysBetween } from '../shared/calendar-day.ts';
import type { Milestone } from './ambition.ts';

/** A milestone is shown from two periods ahead until the day itself has passed. */
export function isMilestoneInSight(
  milestone: Milestone,
  period: Pick<Period, 'startsOn' | 'endsOn'>,
  today: CalendarDay,
): boolean {
  const length = daysBetween(period.startsOn, period.endsOn) + 1;
  return milestone.on >= today && milestone.on <= addDays(period.endsOn, 2 * length);
}
