import type { Clearing } from '@verbeterbord/domain/observations/clear-observation';

/** The columns that clearing something noticed touches. */
export const clearingColumns = ({ outcome, outcomeReason, actionId, clearedOn, sessionId }: Clearing) => ({
  outcome,
  outcome_reason: outcomeReason,
  action_id: actionId,
  cleared_on: clearedOn,
  session_id: sessionId,
});

/** What clearing touches of a row as it was read. */
export const clearingOf = (row: Readonly<Record<string, unknown>>): Clearing =>
  ({
    outcome: row.outcome ?? null,
    outcomeReason: row.outcome_reason ?? null,
    actionId: row.action_id ?? null,
    clearedOn: row.cleared_on ?? null,
    sessionId: row.session_id ?? null,
  }) as Clearing;
