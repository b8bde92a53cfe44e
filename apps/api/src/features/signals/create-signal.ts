import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { newSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { clearObservation } from '@verbeterbord/domain/observations/clear-observation';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { type Asking, askedColumns, firstStep, readAskingMoment, stepEntry } from '../../platform/db/asked-signal.ts';
import { clearingColumns, clearingOf } from '../../platform/db/cleared-observation.ts';
import type { Row } from '../../platform/db/known-key.ts';
import { createTeamRow } from '../../platform/db/team-row.ts';
import { type Entry, touchedOf, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { namedAddressee, namedDay } from './named-addressee.ts';
import { type Grounds, type Named, readGrounds } from './signal-grounds.repository.ts';
import { presentWritten } from './signals.presenter.ts';

type Wish = z.output<typeof newSignal>;

/**
 * Asks a question for a team: as its member, or as a facilitator with the team in the scope. What was noticed and becomes this question is
 * cleared in the same write. A preparation keeps its id as a question and is gone with it, so that it is never asked twice.
 */
export async function createSignal(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: Wish,
) {
  const { database, newId } = dependencies;
  const team = decisions.team(teamId);
  const isRaised = !decisions.allows('signal.ask', { team }) && decisions.allows('signal.raise', { team });
  decisions.require(isRaised ? 'signal.raise' : 'signal.ask', { team });
  if (wish.observationId) decisions.require('observation.write', { team });
  const { question, about, tried = null, confirmedNoResidentData } = wish;
  const note = guardTexts({ question, about, tried }, confirmedNoResidentData);
  const addressee = namedAddressee(decisions, team, team, wish);
  const [id, stepId] = [wish.preparedSignalId ?? wish.id ?? newId(), newId()];
  const written = await createTeamRow(dependencies, decisions, intent, 'signal', id, async () => {
    const grounds = await readGrounds(database, intent.organisationId, teamId, intent.actorId, namedBy(wish));
    checkGrounds(wish, grounds);
    const { periodId, nextSession } = await readAskingMoment(database, decisions, teamId, addressee);
    const asking: Asking = {
      ...addressee,
      kind: 'question',
      question,
      about: about === undefined ? (grounds.action?.title ?? null) : about,
      tried,
      ambitionId: grounds.action?.ambitionId ?? wish.ambitionId ?? null,
      actionId: wish.actionId ?? null,
      wantedBy: namedDay(decisions, wish.wantedBy, nextSession),
    };
    const step = stepEntry(decisions, { id: stepId, signalId: id, periodId, number: 1 }, firstStep(asking), null);
    return {
      teamId,
      kind: 'asked',
      set: askedColumns(decisions, asking),
      note,
      guards: { openPeriods: [periodId] },
      also: [step, ...becomesQuestion(decisions, grounds.observation, question)],
    };
  });
  return presentWritten(written);
}

const namedBy = (wish: Wish): Named => ({
  ambitionId: wish.ambitionId ?? null,
  actionId: wish.actionId ?? null,
  observationId: wish.observationId ?? null,
  preparedSignalId: wish.preparedSignalId ?? null,
});

/** Of another team, in the bin, or of another person: it is not there. All faults at once. */
function checkGrounds(wish: Wish, { hasAmbition, action, observation, hasPreparation }: Grounds): void {
  const faults: Fault[] = [];
  const unknown = (field: keyof Named) => faults.push(bodyFault(field, 'unknown', 'there is no such thing here'));
  if (wish.ambitionId && !hasAmbition) unknown('ambitionId');
  if (wish.actionId && action === null) unknown('actionId');
  if (wish.observationId && observation === null) unknown('observationId');
  if (wish.preparedSignalId && !hasPreparation) unknown('preparedSignalId');
  if (wish.ambitionId && hasAmbition && action !== null && action.ambitionId !== wish.ambitionId) {
    faults.push(bodyFault('ambitionId', 'not-allowed-value', 'the action contributes to another ambition'));
  }
  if (wish.preparedSignalId && wish.id && wish.id !== wish.preparedSignalId) {
    faults.push(bodyFault('id', 'not-allowed-value', 'a preparation keeps its id'));
  }
  if (faults.length > 0) throw invalidRequest(faults);
}

/** What was noticed is cleared as this question; the last choice holds, as when a session clears it. */
function becomesQuestion({ today }: Decisions, row: Row | null, question: string): Entry[] {
  if (row === null) return [];
  const said = { outcome: 'question', reason: question, actionId: null, sessionId: null } as const;
  const cleared = clearObservation(clearingOf(row), said, today);
  if (!cleared.ok || cleared.value === null) return [];
  const set = clearingColumns(cleared.value);
  const { id, version } = row as { id: string; version: number };
  return [{ entity: 'observation', id, kind: 'cleared', version, set, before: touchedOf(row, set) }];
}
