import type { newAnswer, signalAddresseeWish, signalStateWish } from '@verbeterbord/contracts/signals/signals.schemas';
import type { SignalId } from '@verbeterbord/domain/shared/ids';
import {
  type AskableState,
  answer,
  moveTo,
  passOn,
  type StepSide,
  setState,
} from '@verbeterbord/domain/signals/take-step';
import type { z } from 'zod';
import type { Row } from '../../platform/db/known-key.ts';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { Guards, WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { namedAddressee, namedDay } from './named-addressee.ts';
import { readOpenNeed } from './signal-grounds.repository.ts';
import { factsOf, presentWritten, standingOf } from './signals.presenter.ts';
import { allowedStep, stepChange, stepRefused } from './take-signal-step.ts';

/** The team that asks and the facts of the question, as far as rights look at them. */
const askingOf = (decisions: Decisions, row: Row) => ({
  team: decisions.team(row.team_id as string),
  signal: factsOf(row),
});

/** Picks a question up or puts it back, as who is asked; closes, withdraws or opens it again, as who asked. The last choice holds. */
export async function setSignalState(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  signalId: SignalId,
  { state, text = null, confirmedNoResidentData }: z.output<typeof signalStateWish>,
) {
  const note = guardTexts({ text }, confirmedNoResidentData);
  const stepId = dependencies.newId();
  const written = await changeTeamRow(dependencies, decisions, intent, 'signal', signalId, async (row) => {
    const side = sideOf(decisions, row, state);
    decisions.require(side === 'addressee' ? 'signal.answer' : 'signal.settle', askingOf(decisions, row));
    const step = allowedStep(setState(standingOf(row), state, intent.actorId));
    if (step === null) return null;
    const guards = step.kind === 'reopened' && row.kind === 'need' ? await onlyNeed(dependencies, intent, row) : {};
    return stepChange(dependencies, decisions, row, { step, stepId, side, text, note, guards });
  });
  return presentWritten(written);
}

/** A director asks a team one thing at a time: a need is not opened again beside another one that is open, nor at the same moment. */
async function onlyNeed(
  { database }: Dependencies,
  { organisationId, actorId }: WriteIntent,
  row: Row,
): Promise<Guards> {
  const open = await readOpenNeed(database, organisationId, row.team_id as string, actorId);
  if (open.row !== null && open.row.id !== row.id) throw stepRefused('already-there');
  return { expectedSeq: open.seq };
}

/** For whom the step is. What is asked already changes nothing, so that either side may say so: two may put it back at once. */
function sideOf(decisions: Decisions, row: Row, state: AskableState): StepSide {
  const { side } = moveTo(state, standingOf(row).state);
  if (state !== 'asked' || row.state !== 'asked') return side;
  return decisions.allows('signal.answer', askingOf(decisions, row)) ? 'addressee' : 'asker';
}

/** Answers a question, or adds to an answer; it stands on the board of the team that asked at once. */
export async function createAnswer(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  signalId: SignalId,
  { id, text, confirmedNoResidentData }: z.output<typeof newAnswer>,
) {
  const note = guardTexts({ text }, confirmedNoResidentData);
  const stepId = id ?? dependencies.newId();
  const written = await changeTeamRow(dependencies, decisions, intent, 'signal', signalId, (row) => {
    decisions.require('signal.answer', askingOf(decisions, row));
    const step = allowedStep(answer(standingOf(row)));
    return stepChange(dependencies, decisions, row, { step, stepId, side: 'addressee', text, note });
  });
  return presentWritten(written);
}

/** Nobody stands above them. */
const directors = { kind: 'team-of-teams', parentId: null } as const;

/** Passes a question on; who gets it has until their next board session, unless another day is named. */
export async function setSignalAddressee(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  signalId: SignalId,
  { text = null, wantedBy, confirmedNoResidentData, ...wish }: z.output<typeof signalAddresseeWish>,
) {
  const note = guardTexts({ text }, confirmedNoResidentData);
  const stepId = dependencies.newId();
  const written = await changeTeamRow(dependencies, decisions, intent, 'signal', signalId, (row) => {
    const { team, signal } = askingOf(decisions, row);
    decisions.require('signal.pass-on', { team, signal });
    const holder = signal.addressedTeamId === null ? directors : decisions.team(signal.addressedTeamId);
    const to = namedAddressee(decisions, team, holder, wish);
    const step = allowedStep(passOn(standingOf(row), to));
    const dayFor = (nextSession: string) => namedDay(decisions, wantedBy, nextSession);
    return stepChange(dependencies, decisions, row, { step, stepId, side: 'addressee', text, note, dayFor });
  });
  return presentWritten(written);
}
