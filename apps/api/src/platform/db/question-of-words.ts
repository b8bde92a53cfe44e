import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { defaultAddressee } from '@verbeterbord/domain/signals/check-addressee';
import type { Dependencies } from '../dependencies.ts';
import type { Decisions } from '../http/decision.ts';
import { type Asking, askedColumns, firstStep, readAskingMoment, stepEntry } from './asked-signal.ts';
import type { Entry, Guards } from './write.ts';

/** A question and its first step, to go along in the write that it comes of, and what must hold then. */
export interface AskedAlong {
  readonly also: readonly Entry[];
  readonly guards: Guards;
}

/** What became a question in words alone: whom it goes to and by when follow from the team that asks. */
export async function questionOfWords(
  { database, newId }: Dependencies,
  decisions: Decisions,
  teamId: TeamId,
  question: string,
): Promise<AskedAlong> {
  const addressee = defaultAddressee(decisions.team(teamId));
  const { periodId, nextSession } = await readAskingMoment(database, decisions, teamId, addressee);
  const asking: Asking = {
    ...addressee,
    ...{ kind: 'question', question, about: null, tried: null, ambitionId: null, actionId: null },
    wantedBy: nextSession,
  };
  const id = newId();
  const signal: Entry = { entity: 'signal', id, kind: 'asked', version: null, set: askedColumns(decisions, asking) };
  const step = stepEntry(decisions, { id: newId(), signalId: id, periodId, number: 1 }, firstStep(asking), null);
  return { also: [signal, step], guards: { openPeriods: [periodId] } };
}
