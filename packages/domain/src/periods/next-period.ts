import { type CalendarDay, compareDays } from '../shared/calendar-day.ts';
import type { PeriodSpan } from './period.ts';
import { nextPeriodSpan, type Rhythm } from './rhythm.ts';

/** The days of the period that is rounded off and of the one that runs after it; they touch. */
export interface Turn {
  readonly rounded: PeriodSpan;
  readonly next: PeriodSpan;
}

/**
 * The days around the turn of the period. The next period is the planned one, or follows from the rhythm. Rounded off in time, or a little
 * late: the days stay as they were. Forgotten for so long that the next period is over too: the old one ran over its end, as it did, up to
 * the next start in its rhythm that has today in it.
 */
export function turnOfPeriod(
  running: PeriodSpan,
  planned: PeriodSpan | null,
  rhythm: Rhythm,
  today: CalendarDay,
): Turn {
  let rounded = spanOf(running);
  let next = planned === null ? nextPeriodSpan(running, rhythm) : spanOf(planned);
  while (compareDays(next.endsOn, today) < 0) {
    rounded = { startsOn: running.startsOn, endsOn: next.endsOn };
    next = nextPeriodSpan(next, rhythm);
  }
  return { rounded, next };
}

const spanOf = ({ startsOn, endsOn }: PeriodSpan): PeriodSpan => ({ startsOn, endsOn });
