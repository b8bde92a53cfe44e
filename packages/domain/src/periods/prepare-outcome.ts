import { type ActionStatus, isUnfinished } from '../actions/action.ts';
import { type CalendarDay, daysBetween } from '../shared/calendar-day.ts';
import type { PeriodId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Period, PeriodState } from './period.ts';
import type { Outcome } from './round-off.ts';

/** What an action is to become when its period is rounded off, as far as it was said beforehand. */
export interface Prepared {
  readonly outcome: Outcome | null;
  /** A chip or words; may be left for the rounding off to ask. */
  readonly reason: string | null;
}

/** An action as far as preparing its outcome looks at it, with the period it lives in. */
export interface ActionToPrepare {
  readonly status: ActionStatus;
  readonly periodId: PeriodId;
  readonly periodState: PeriodState;
  readonly prepared: Prepared;
}

export interface PrepareWish extends Prepared {
  /** The period it is meant for, when the person says so: what was on its way while that was rounded off, means nothing in the next. */
  readonly periodId?: PeriodId | undefined;
}

export type PrepareRefusal = 'period-not-running' | 'period-rounded-off' | 'action-done';

export const nothingPrepared: Prepared = { outcome: null, reason: null };

/**
 * What will be prepared for an action: the last choice holds, null takes it back, and the same again gives the very same object. Only an
 * unfinished action of the running period has something to prepare; taking back what is not there is always harmless.
 */
export function prepareOutcome(action: ActionToPrepare, wish: PrepareWish): Result<Prepared, PrepareRefusal> {
  const { prepared, periodState } = action;
  const next: Prepared = wish.outcome === null ? nothingPrepared : { outcome: wish.outcome, reason: wish.reason };
  if (next.outcome === prepared.outcome && next.reason === prepared.reason) return accepted(prepared);
  if (periodState === 'rounded-off') return refused('period-rounded-off');
  if (periodState === 'planned') return refused('period-not-running');
  if (wish.periodId !== undefined && wish.periodId !== action.periodId) return refused('period-rounded-off');
  if (!isUnfinished(action)) return refused('action-done');
  return accepted(next);
}

/** From this many days before its last day on, a period is in its last days: time to say what becomes of what will not be finished. */
const lastDays = 3;

/** Whether a running period is in its last days, or past them. */
export const isInLastDays = (period: Pick<Period, 'state' | 'endsOn'>, today: CalendarDay): boolean =>
  period.state === 'running' && daysBetween(today, period.endsOn) <= lastDays;
