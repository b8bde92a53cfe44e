import { addDays, type CalendarDay, compareDays, daysBetween } from '../shared/calendar-day.ts';
import type { PeriodSpan } from './period.ts';

/** The number of days of a period when a team has chosen nothing else. */
export const defaultPeriodDays = 14;

/** How the periods of a team follow each other: `days` (a whole number from 1) each, one of them starting on `anchorDay`. */
export interface Rhythm {
  readonly anchorDay: CalendarDay;
  readonly days: number;
}

/** The span of the rhythm to which the day belongs, before or after the anchor day. */
export function periodAround(rhythm: Rhythm, day: CalendarDay): PeriodSpan {
  const spansFromAnchor = Math.floor(daysBetween(rhythm.anchorDay, day) / rhythm.days);
  return spanFrom(addDays(rhythm.anchorDay, spansFromAnchor * rhythm.days), rhythm);
}

/**
 * The span that follows a period: it starts on the day after its last day and has the length of the rhythm. After a
 * stretched or shortened period the next ones therefore move along; they do not jump back to the anchor day.
 */
export function nextPeriodSpan(period: Pick<PeriodSpan, 'endsOn'>, rhythm: Rhythm): PeriodSpan {
  return spanFrom(addDays(period.endsOn, 1), rhythm);
}

/** True when the periods, in whatever order they are given, follow each other without a gap and without overlap. */
export function arePeriodsContiguous(periods: readonly PeriodSpan[]): boolean {
  const inOrder = [...periods].sort((a, b) => compareDays(a.startsOn, b.startsOn));
  return inOrder.every((period, index) => {
    const previous = inOrder[index - 1];
    const follows = previous === undefined || addDays(previous.endsOn, 1) === period.startsOn;
    return follows && compareDays(period.startsOn, period.endsOn) <= 0;
  });
}

function spanFrom(startsOn: CalendarDay, rhythm: Rhythm): PeriodSpan {
  return { startsOn, endsOn: addDays(startsOn, rhythm.days - 1) };
}
