import type { CalendarDay } from '../shared/calendar-day.ts';
import type { ActionId, BoardSessionId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Observation, ObservationOutcome } from './observation.ts';

/** What somebody says became of something noticed; an outcome of null opens it again. */
export interface ClearWish {
  readonly outcome: ObservationOutcome | null;
  readonly reason: string | null;
  readonly actionId: ActionId | null;
  readonly sessionId: BoardSessionId | null;
}

/** What an observation carries once it is cleared; all null while it is open. */
export type Clearing = Pick<Observation, 'outcome' | 'outcomeReason' | 'actionId' | 'clearedOn' | 'sessionId'>;

/** What stands against it: `missing` asks for something, `not-fitting` has something too many. */
export interface ClearFault {
  readonly field: 'reason' | 'actionId';
  readonly fault: 'missing' | 'not-fitting';
}

const open: Clearing = { outcome: null, outcomeReason: null, actionId: null, clearedOn: null, sessionId: null };

/**
 * Clears something noticed on a day, or opens it again. A question needs words, an action needs the action it became, letting go may have
 * a word. The last choice holds; the same one again is null: nothing changes, the day and the session of the first stay.
 */
export function clearObservation(
  observation: Clearing,
  { outcome, reason, actionId, sessionId }: ClearWish,
  today: CalendarDay,
): Result<Clearing | null, readonly ClearFault[]> {
  const faults: ClearFault[] = [];
  if (outcome === 'question' && reason === null) faults.push({ field: 'reason', fault: 'missing' });
  if (outcome === null && reason !== null) faults.push({ field: 'reason', fault: 'not-fitting' });
  if (outcome === 'action' && actionId === null) faults.push({ field: 'actionId', fault: 'missing' });
  if (outcome !== 'action' && actionId !== null) faults.push({ field: 'actionId', fault: 'not-fitting' });
  if (faults.length > 0) return refused(faults);
  const isSame =
    observation.outcome === outcome && observation.outcomeReason === reason && observation.actionId === actionId;
  if (isSame) return accepted(null);
  if (outcome === null) return accepted(open);
  return accepted({ outcome, outcomeReason: reason, actionId, clearedOn: today, sessionId });
}

/** How long somebody finds back what they noticed, in days: half a year. */
export const daysToFindBack = 183;
