import type { newObservation, observationOutcomeWish } from '@verbeterbord/contracts/observations/observations.schemas';
import { type ClearFault, clearObservation } from '@verbeterbord/domain/observations/clear-observation';
import type { ObservationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { clearingColumns } from '../../platform/db/cleared-observation.ts';
import { questionOfWords } from '../../platform/db/question-of-words.ts';
import { changeTeamRow, createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentObservation, presentWritten } from './observations.presenter.ts';

/** Puts down what somebody noticed; it is open until the team clears it. */
export async function createObservation(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: z.output<typeof newObservation>,
) {
  decisions.require('observation.write', { team: decisions.team(teamId) });
  const note = guardTexts({ text: wish.text }, wish.confirmedNoResidentData);
  const noticed = { text: wish.text, noticed_by_id: decisions.actor.personId, noticed_on: decisions.today };
  const set = { ...noticed, ...clearingColumns(stillOpen) };
  const id = wish.id ?? dependencies.newId();
  const change = { teamId, kind: 'created', set, note };
  return presentWritten(await createTeamRow(dependencies, decisions, intent, 'observation', id, () => change));
}

const stillOpen = { outcome: null, outcomeReason: null, actionId: null, clearedOn: null, sessionId: null };

/**
 * Says what became of something noticed, or opens it again. The last choice holds; the same choice again changes nothing. What becomes a
 * question is asked in the same write, once: other words for it later do not ask again, and opening it again leaves the question as it is.
 */
export async function setObservationOutcome(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  observationId: ObservationId,
  { outcome, reason = null, actionId = null, sessionId = null, ...wish }: z.output<typeof observationOutcomeWish>,
) {
  const note = guardTexts({ reason }, wish.confirmedNoResidentData);
  return presentWritten(
    await changeTeamRow(dependencies, decisions, intent, 'observation', observationId, async (row) => {
      const teamId = row.team_id as TeamId;
      decisions.require('observation.write', { team: decisions.team(teamId) });
      const said = { outcome, reason, actionId, sessionId };
      const answer = clearObservation(presentObservation(row), said, decisions.today);
      if (!answer.ok) throw invalidRequest(answer.refusal.map(faultOf));
      if (answer.value === null) return null;
      const isNewQuestion = outcome === 'question' && row.outcome !== 'question';
      const asked = isNewQuestion ? await questionOfWords(dependencies, decisions, teamId, reason!) : {};
      return {
        teamId,
        kind: outcome === null ? 'reopened' : 'cleared',
        set: clearingColumns(answer.value),
        note,
        ...asked,
      };
    }),
  );
}

const faultOf = ({ field, fault }: ClearFault) =>
  fault === 'missing'
    ? bodyFault(field, 'required', 'this outcome asks for it')
    : bodyFault(field, 'not-allowed-value', 'this outcome has none');
