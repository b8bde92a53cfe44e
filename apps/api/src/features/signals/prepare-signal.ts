import type {
  newPreparedSignal,
  PreparedSignal,
  preparedSignalEdit,
} from '@verbeterbord/contracts/signals/signals.schemas';
import { mergeEdit } from '@verbeterbord/domain/history/merge-edit';
import type { PreparedSignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { takenId } from '../../platform/db/refuse-taken-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import {
  insertPreparedSignal,
  readPreparedSignal,
  readPreparedSignals,
  removePreparedSignal,
  updatePreparedSignal,
} from './prepared-signals.repository.ts';

const columns = {
  question: 'question',
  about: 'about',
  tried: 'tried',
  addressedTeamId: 'addressed_team_id',
  wantedBy: 'wanted_by',
  talkedOverOn: 'talked_over_on',
} as const;
type Field = keyof typeof columns;
const toColumns = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [columns[field as Field], value]));

/** What I prepare as a facilitator: nobody else sees it, in no log. */
export function listPreparedSignals({ database }: Dependencies, decisions: Decisions): Promise<PreparedSignal[]> {
  decisions.require('signal.prepare', {});
  return readPreparedSignals(database, decisions.actor);
}

/** Prepares a question about a team; sent again with the same id and words it is there once. */
export async function createPreparedSignal(
  { database, newId }: Dependencies,
  decisions: Decisions,
  { id = newId(), teamId, confirmedNoResidentData, ...wish }: z.output<typeof newPreparedSignal>,
): Promise<PreparedSignal> {
  decisions.require('signal.raise', { team: decisions.team(teamId) });
  const { question, about = null, tried = null, addressedTeamId = null, wantedBy = null, talkedOverOn = null } = wish;
  const fields = { question, about, tried, addressedTeamId, wantedBy, talkedOverOn };
  guardTexts({ question, about, tried }, confirmedNoResidentData);
  checkTeam(decisions, teamId, addressedTeamId);
  await insertPreparedSignal(database, decisions.actor, id, teamId, toColumns(fields));
  const kept = await readPreparedSignal(database, decisions.actor, id);
  const isThis =
    kept?.team.id === teamId && Object.entries(fields).every(([field, said]) => kept[field as Field] === said);
  if (!isThis) throw takenId();
  return kept;
}

/** Changes a preparation. Only its own screens meet there: of two that say something else, both are kept and one is chosen. */
export async function editPreparedSignal(
  { database }: Dependencies,
  decisions: Decisions,
  id: PreparedSignalId,
  { seenVersion, confirmedNoResidentData, ...wanted }: z.output<typeof preparedSignalEdit>,
): Promise<PreparedSignal> {
  const found = await readPreparedSignal(database, decisions.actor, id);
  if (found === null) throw notFound();
  decisions.require('signal.raise', { team: decisions.team(found.team.id) });
  const { question, about, tried } = wanted;
  guardTexts({ question, about, tried }, confirmedNoResidentData);
  if (wanted.addressedTeamId) checkTeam(decisions, found.team.id, wanted.addressedTeamId);
  const isSeen = found.version === seenVersion;
  const { set, clashes } = mergeEdit(wanted, { ...found }, isSeen ? none : everyField, none);
  if (clashes.length > 0) throw meeting(decisions, found, clashes);
  if (Object.keys(set).length === 0) return found;
  const isWritten = await updatePreparedSignal(database, decisions.actor, id, seenVersion, toColumns(set));
  const now = await readPreparedSignal(database, decisions.actor, id);
  if (now === null) throw notFound();
  if (isWritten) return now;
  const other = mergeEdit(wanted, { ...now }, everyField, none).clashes;
  if (other.length > 0) throw meeting(decisions, now, other);
  return now;
}

/** Throws a preparation away. */
export async function deletePreparedSignal({ database }: Dependencies, decisions: Decisions, id: PreparedSignalId) {
  decisions.require('signal.prepare', {});
  if (!(await removePreparedSignal(database, decisions.actor, id))) throw notFound();
}

const none: ReadonlySet<string> = new Set();
const everyField: ReadonlySet<string> = new Set(Object.keys(columns));

const meeting = (
  { actor }: Decisions,
  { version }: PreparedSignal,
  clashes: readonly { field: string; theirs: unknown; mine: unknown }[],
) =>
  new ProblemError('edit-conflict', 'You changed the same field on another screen. Nothing is lost: choose.', {
    conflicts: clashes.map((clash) => ({ ...clash, by: actor.personId })),
    version,
  });

function checkTeam({ directory }: Decisions, teamId: TeamId, addressedTeamId: TeamId | null): void {
  if (addressedTeamId === null) return;
  if (addressedTeamId === teamId) {
    throw invalidRequest([bodyFault('addressedTeamId', 'not-in-reach', 'a team asks somebody else')]);
  }
  if (directory.teams.has(addressedTeamId)) return;
  throw invalidRequest([bodyFault('addressedTeamId', 'unknown', 'no such team')]);
}
