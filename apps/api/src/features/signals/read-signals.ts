import type { ListedSignal, MySignals, SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import { isMemberOf } from '@verbeterbord/domain/authorization/actor';
import type { SignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound } from '../../platform/http/problem.ts';
import { readMySignals } from './my-signals.repository.ts';
import { factsOf } from './signals.presenter.ts';
import { readAskedSignals, readReceivedSignals, readThread } from './signals.repository.ts';

interface Query {
  readonly box: 'asked' | 'received';
  readonly state: 'open' | 'all';
}

/** What a team asked; or what is asked of it, of which somebody sees those questions that they could read one by one. */
export async function listSignals(
  { database }: Dependencies,
  decisions: Decisions,
  teamId: TeamId,
  { box, state }: Query,
): Promise<ListedSignal[]> {
  const { actor, directory } = decisions;
  decisions.require('signal.read', { team: decisions.team(teamId) });
  if (box === 'asked') return readAskedSignals(database, actor.organisationId, teamId, state);
  const signal = { kind: 'question', addressedTo: 'team', addressedTeamId: teamId, askedById: actor.personId } as const;
  const askingIds = [...directory.teams.values()].flatMap((team) =>
    decisions.allows('signal.read', { team, signal }) ? [team.id] : [],
  );
  return readReceivedSignals(database, actor.organisationId, teamId, askingIds, state);
}

/** One question with its steps; 404 for whoever may not see it. */
export async function readSignal(
  { database }: Dependencies,
  decisions: Decisions,
  signalId: SignalId,
): Promise<SignalThread> {
  const found = await readThread(database, decisions.actor.organisationId, signalId);
  if (found === null) throw notFound();
  decisions.require('signal.read', { team: decisions.team(found.thread.teamId), signal: factsOf(found.row) });
  return found.thread;
}

/** What somebody owes and waits for, over all the teams they are in today and all that are in their scope as a director. */
export function listMySignals({ database }: Dependencies, decisions: Decisions): Promise<MySignals> {
  const { actor, directory, today } = decisions;
  decisions.require('account.read', {});
  const teams = [...directory.teams.values()];
  const reach = {
    teamIds: teams.filter(({ id }) => isMemberOf(actor, id, today)).map(({ id }) => id),
    scopeIds: teams.filter((team) => decisions.allows('need.ask', { team })).map(({ id }) => id),
  };
  return readMySignals(database, actor.organisationId, actor.personId, reach);
}
