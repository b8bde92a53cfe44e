import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../dependencies.ts';
import type { Decisions } from '../http/decision.ts';
import { notFound } from '../http/problem.ts';
import type { Database } from './database.ts';
import { answerOfKnownKey, type KnownKey, type Row } from './known-key.ts';
import { refuseTakenId, takenId } from './refuse-taken-id.ts';
import {
  attemptWrite,
  type EntityName,
  type Entry,
  entityNames,
  type Guards,
  tableOf,
  touchedOf,
  type WriteIntent,
  writeToTeamOnce,
} from './write.ts';

/** What a write to one row of a team leads to. */
export interface RowChange {
  readonly teamId: TeamId;
  readonly kind: string;
  /** Columns by their database name. A new row names all of its columns, so that the answer has them too. */
  readonly set: Entry['set'];
  readonly note?: Entry['note'];
  readonly guards?: Guards;
  /** Other rows of the same team that go along in the same write. */
  readonly also?: readonly Entry[];
}

/** The row as it stands after the write, the team's counter then, and whether anything changed. */
export interface WrittenRow {
  readonly row: Row;
  readonly seq: number;
  readonly changed: boolean;
}

const statements = new Map(
  entityNames.map((entity) => [
    entity,
    {
      name: `row_of_${tableOf(entity)}`,
      text: `SELECT json_build_object(
  'key', (SELECT json_build_object('requestHash', encode(request_hash, 'hex'), 'teamId', team_id, 'seq', seq)
          FROM idempotency_key WHERE organisation_id = scope.organisation_id AND person_id = $2 AND key = $3),
  'row', to_json(x),
  'seq', (SELECT seq FROM team_counter WHERE team_id = x.team_id AND organisation_id = scope.organisation_id)) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
LEFT JOIN LATERAL (SELECT * FROM ${tableOf(entity)} WHERE id = $4 AND organisation_id = scope.organisation_id OFFSET 0) x ON true`,
    },
  ]),
);

interface RowRead {
  readonly key: KnownKey | null;
  readonly row: Row | null;
  readonly seq: number | null;
}

async function readRow(database: Database, intent: WriteIntent, entity: EntityName, id: string): Promise<RowRead> {
  const values = [intent.organisationId, intent.actorId, intent.key, id];
  const [found] = await database.run<{ read: RowRead }>(statements.get(entity)!, values);
  return found!.read;
}

type Decided = RowChange | WrittenRow | null;
type Decide<From extends Row | null> = (row: From) => Decided | Promise<Decided>;

/**
 * Changes one row that is written now and then: reads it with the key, lets `decide` say what is to change (null: nothing), writes once
 * and rings. `decide` makes the decision on permission and throws what stands against it; it is asked again when something moved. A row
 * that is not there is 404. The same key sent again gets the answer it had.
 */
export const changeTeamRow = (
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  entity: EntityName,
  id: string,
  decide: Decide<Row>,
): Promise<WrittenRow> =>
  writeRow(dependencies, decisions, intent, entity, id, (row) => {
    if (row === null) throw notFound();
    return decide(row);
  });

/**
 * Makes a row in the same way. An id that is taken, here or elsewhere, is refused without saying by whom. `decide` may find that the row is
 * there already, under another id, and gives that one.
 */
export const createTeamRow = (
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  entity: EntityName,
  id: string,
  decide: () => RowChange | WrittenRow | Promise<RowChange | WrittenRow>,
): Promise<WrittenRow> =>
  writeRow(dependencies, decisions, intent, entity, id, async (row) => {
    const change = await decide();
    if (row !== null && !('row' in change)) throw takenId();
    return change;
  });

function writeRow(
  { database, bell }: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  entity: EntityName,
  id: string,
  decide: Decide<Row | null>,
): Promise<WrittenRow> {
  return attemptWrite(intent, async (): Promise<WrittenRow | 'again'> => {
    const { key, row, seq } = await readRow(database, intent, entity, id);
    if (key) {
      const then = await answerOfKnownKey(database, intent, key);
      decisions.require('account.read', { team: decisions.team(then.team_id as string) });
      return { row: then, seq: key.seq, changed: true };
    }
    const change = await decide(row);
    if (change === null) return { row: row!, seq: seq!, changed: false };
    if ('row' in change) return change;
    const { teamId, kind, set, note, also = [] } = change;
    const isMember = decisions.allows('bin.read', { team: decisions.team(teamId) });
    const guards = { ...(isMember ? { memberOn: decisions.today } : {}), ...change.guards };
    const version = row === null ? null : (row.version as number);
    const before = row === null ? {} : touchedOf(row, set);
    const entries: Entry[] = [{ entity, id, kind, version, set, before, note }, ...also];
    const written = await writeToTeamOnce(database, intent, teamId, guards, entries).catch(refuseTakenId);
    if (typeof written !== 'number') return 'again';
    bell.ring(teamId, written);
    const after = { id, team_id: teamId, ...row, ...set, version: (version ?? 0) + 1 };
    return { row: after, seq: written, changed: true };
  });
}
