import type { preparedOutcomeWish, WrittenPreparedOutcome } from '@verbeterbord/contracts/actions/actions.schemas';
import type { Prepared, PrepareRefusal } from '@verbeterbord/domain/periods/prepare-outcome';
import { prepareOutcome as decideOutcome } from '@verbeterbord/domain/periods/prepare-outcome';
import type { ActionId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import type { Row } from '../../platform/db/known-key.ts';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentAction } from './actions.presenter.ts';
import { readForWrite } from './actions.repository.ts';
import { existing } from './write-action.ts';

/** Says beforehand what is to become of an unfinished action; the last choice holds, null takes it back. */
export async function prepareOutcome(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
  wish: z.output<typeof preparedOutcomeWish>,
): Promise<WrittenPreparedOutcome> {
  const note = guardTexts({ reason: wish.reason }, wish.confirmedNoResidentData);
  const { row, seq, changed } = await changeTeamRow(
    dependencies,
    decisions,
    intent,
    'action',
    actionId,
    async (action) => {
      const read = await readForWrite(dependencies.database, intent, actionId);
      const { team, period } = existing(decisions, { ...read, action });
      decisions.require('action.prepare-outcome', { team, period });
      const { status, periodId } = presentAction(action);
      const prepared = preparedOf(action);
      const answer = decideOutcome(
        { status, periodId, periodState: period.state, prepared },
        { outcome: wish.outcome, reason: wish.reason ?? null, periodId: wish.periodId },
      );
      if (!answer.ok) throw refusalOf(answer.refusal);
      if (answer.value === prepared) return null;
      return {
        teamId: action.team_id as TeamId,
        kind: 'outcome-prepared',
        set: { prepared_outcome: answer.value.outcome, prepared_reason: answer.value.reason },
        note,
        guards: { openPeriods: [periodId] },
      };
    },
  );
  return { actionId, ...preparedOf(row), version: row.version as number, seq, changed };
}

const preparedOf = (row: Row): Prepared => ({
  outcome: row.prepared_outcome as Prepared['outcome'],
  reason: row.prepared_reason as string | null,
});

function refusalOf(refusal: PrepareRefusal): ProblemError {
  if (refusal === 'action-done')
    return invalidRequest([bodyFault('outcome', 'not-allowed-value', 'this action is done')]);
  if (refusal === 'period-not-running') return new ProblemError(refusal, 'This period has not begun yet.');
  return new ProblemError(refusal, 'The period it was meant for is rounded off.');
}

/** What was prepared belongs to its period: a write that takes the action to another one lets go of it. */
export function lettingGoOfPrepared(row: Row, periodId: unknown): Record<string, unknown> {
  const isLeft = periodId !== undefined && periodId !== row.period_id && row.prepared_outcome !== null;
  return isLeft ? { prepared_outcome: null, prepared_reason: null } : {};
}
