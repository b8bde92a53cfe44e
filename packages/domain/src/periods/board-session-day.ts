import { addDays, type CalendarDay, compareDays, isWeekend, type Weekday, weekdayOf } from '../shared/calendar-day.ts';
import { lengthInDays, type PeriodSpan } from './period.ts';
import { nextPeriodSpan, periodAround, type Rhythm } from './rhythm.ts';
import { workdaysBetween } from './workdays.ts';

/** One day of a period as the header draws it. */
export interface PeriodTick {
  readonly day: CalendarDay;
  readonly weekend: boolean;
  readonly past: boolean;
  readonly today: boolean;
}

/** The day on which the team looks back on the period: the first such weekday strictly after the period's last day. */
export function boardSessionDay(period: Pick<PeriodSpan, 'endsOn'>, sessionWeekday: Weekday): CalendarDay {
  const dayAfter = addDays(period.endsOn, 1);
  return addDays(dayAfter, (sessionWeekday - weekdayOf(dayAfter) + 7) % 7);
}

/**
 * The first board session of a team after today: of its running period, or of a later one in its rhythm when that one has been. A team whose
 * periods have not begun (`running` null) follows its rhythm.
 */
export function nextBoardSessionDay(
  running: Pick<PeriodSpan, 'endsOn'> | null,
  rhythm: Rhythm,
  sessionWeekday: Weekday,
  today: CalendarDay,
): CalendarDay {
  let period = running ?? periodAround(rhythm, today);
  while (compareDays(boardSessionDay(period, sessionWeekday), today) <= 0) period = nextPeriodSpan(period, rhythm);
  return boardSessionDay(period, sessionWeekday);
}

/** The number of workdays strictly between today and the board session of the period; 0 on the day itself and afterwards. */
export function workdaysUntilSession(
  period: Pick<PeriodSpan, 'endsOn'>,
  sessionWeekday: Weekday,
  today: CalendarDay,
): number {
  return workdaysBetween(today, boardSessionDay(period, sessionWeekday));
}

/** The days of the period in order, each with whether it is a weekend day, has passed, or is today. */
export function periodTicks(period: PeriodSpan, today: CalendarDay): PeriodTick[] {
  return Array.from({ length: lengthInDays(period) }, (_, index) => {
    const day = addDays(period.startsOn, index);
    const distance = compareDays(day, today);
    return { day, weekend: isWeekend(day), past: distance < 0, today: distance === 0 };
  });
}
