import { createHash } from 'node:crypto';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import { ProblemError } from '../http/problem.ts';
import type { Database } from './database.ts';
import type { TeamWriteResult } from './writes-together.ts';

/** What can be written to a team: the name of its table, with hyphens. */
export const entityNames = [
  'action',
  'ambition',
  'period',
  'board-session',
  'check-in',
  'confidence-round',
  'measure',
  'reading',
  'observation',
  'decision',
  'success',
  'signal',
  'signal-step',
  'take-along',
] as const;
export type EntityName = (typeof entityNames)[number];

export const tableOf = (entity: EntityName): string => entity.replace('-', '_');

/** One row to write: version null inserts, a number must be the row's version under the lock. Columns by their database name. */
export interface Entry {
  readonly entity: EntityName;
  readonly id: string;
  readonly kind: string;
  readonly version: number | null;
  readonly set: Readonly<Record<string, unknown>>;
  /** The same columns as they were read; the version under the lock says that they still are. */
  readonly before?: Readonly<Record<string, unknown>>;
  /** Kept in the log beside what changed, such as which suspicions the author said are none. */
  readonly note?: Readonly<Record<string, unknown>>;
}

/** What must still hold under the lock, beside the versions of the entries. */
export interface Guards {
  readonly expectedSeq?: number;
  readonly memberOn?: string;
  /** Membership of this team is what must hold then, when the right rests on another one: who is asked writes to the team that asks. */
  readonly memberOf?: TeamId;
  readonly openPeriods?: readonly string[];
  readonly versions?: readonly { readonly entity: Entry['entity']; readonly id: string; readonly version: number }[];
}

/** Who asks for the write, and under which key, so that asking twice is doing once. */
export interface WriteIntent {
  readonly organisationId: OrganisationId;
  readonly actorId: PersonId;
  readonly key: string | null;
  readonly requestHash: Buffer;
}

/** The columns of a row that a change touches, as they were read. */
export const touchedOf = (row: Readonly<Record<string, unknown>>, set: Entry['set']): Entry['set'] =>
  Object.fromEntries(Object.keys(set).map((column) => [column, row[column]]));

/** The hash that tells a repeated request from another one under the same key. */
export const hashOfRequest = (method: string, url: string, body: unknown): Buffer =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body) ?? ''}`)
    .digest();

/**
 * Writes to one team in one statement: key, counter, entities, change rows, commit. Gives the new counter; 'stale' when something it
 * rests on moved meanwhile, 'known-key' when the same key was just used; both leave no trace.
 */
export function writeToTeamOnce(
  database: Database,
  { organisationId, actorId, key, requestHash }: WriteIntent,
  teamId: TeamId,
  { openPeriods, ...rest }: Guards,
  entries: readonly Entry[],
): Promise<TeamWriteResult> {
  // PostgreSQL reads its own notation of a list without a statement.
  const guards = openPeriods ? { ...rest, openPeriods: `{${openPeriods.join()}}` } : rest;
  const json = { guards: JSON.stringify(guards), entries: JSON.stringify(entries) };
  return database.writes.write({ organisationId, teamId, actorId, key, requestHash, ...json });
}

const attempts = 20;
const lanes = new Map<OrganisationId, Promise<unknown>>();

/**
 * Reads, decides and writes again when the write found that something moved. Second attempts of an organisation wait for each other, and
 * who comes meanwhile waits behind them: sixteen people who move the same card need sixteen turns and not luck, and nobody is overtaken
 * again and again. In the end it says honestly that it did not work out.
 */
export async function attemptWrite<Answer>(
  { organisationId }: WriteIntent,
  once: () => Promise<Answer | 'again'>,
): Promise<Answer> {
  if (!lanes.has(organisationId)) {
    const answer = await once();
    if (answer !== 'again') return answer;
  }
  return inLane(organisationId, () => attemptAgain(once));
}

async function attemptAgain<Answer>(once: () => Promise<Answer | 'again'>): Promise<Answer> {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const answer = await once();
    if (answer !== 'again') return answer;
  }
  throw new ProblemError('try-again', 'Others were writing at the same moment. Nothing was changed; send it again.');
}

function inLane<Answer>(lane: OrganisationId, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (lanes.get(lane) ?? Promise.resolve()).then(work);
  const over = turn.then(
    () => undefined,
    () => undefined,
  );
  lanes.set(lane, over);
  void over.then(() => lanes.get(lane) === over && lanes.delete(lane));
  return turn;
}
