import { type CalendarDay, compareDays, daysBetween } from '../shared/calendar-day.ts';
import type { PeriodId } from '../shared/ids.ts';

/** Every state of a period, in the order in which a period passes through them. */
export const periodStates = ['planned', 'running', 'rounded-off'] as const;

export type PeriodState = (typeof periodStates)[number];

/** A range of calendar days; both `startsOn` and `endsOn` belong to it. */
export interface PeriodSpan {
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

/** A period of one team: its days and how far it has come. */
export interface Period extends PeriodSpan {
  readonly id: PeriodId;
  readonly state: PeriodState;
}

/** True while actions may still live in the period: it is planned or running. */
export function isOpen(period: Pick<Period, 'state'>): boolean {
  return period.state !== 'rounded-off';
}

/** True when the day is one of the days of the period, its first and last day included. */
export function contains(period: PeriodSpan, day: CalendarDay): boolean {
  return compareDays(period.startsOn, day) <= 0 && compareDays(day, period.endsOn) <= 0;
}

/** The number of days of the period, its first and last day included. */
export function lengthInDays(period: PeriodSpan): number {
  return daysBetween(period.startsOn, period.endsOn) + 1;
}

/** The number of days that a running period has gone on past its last day; 0 when it has not, or is not running. */
export function daysOverdue(period: Pick<Period, 'state' | 'endsOn'>, today: CalendarDay): number {
  return period.state === 'running' ? Math.max(0, daysBetween(period.endsOn, today)) : 0;
}

/** True for a forgotten period: still running although its last day has passed. */
export function isOverdue(period: Pick<Period, 'state' | 'endsOn'>, today: CalendarDay): boolean {
  return daysOverdue(period, today) > 0;
}
