import type { Erasure, ErasurePreview } from '@verbeterbord/contracts/privacy/privacy.schemas';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { ClientBase, QueryResultRow } from 'pg';
import type { Database } from '../../platform/db/database.ts';
import type { Statement } from '../../platform/db/statement.ts';

// What is looked for travels as a parameter only: a statement's own text may end up in a log or a list of what is slow.
const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const people = {
  name: 'people_to_erase',
  text: `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email
FROM ${scope} CROSS JOIN LATERAL (SELECT * FROM person WHERE organisation_id = scope.organisation_id OFFSET 0) p`,
};

export interface NamedPerson {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}

/** Everybody of the organisation by name: a name that two colleagues have is not taken away as the name of one. */
export const readPeople = (database: Pick<Database, 'run'>, organisationId: OrganisationId): Promise<NamedPerson[]> =>
  database.run<NamedPerson & QueryResultRow>(people, [organisationId]);

const preview = `SELECT coalesce(sum(places), 0)::int AS places, count(DISTINCT team_id)::int AS teams,
  (count(DISTINCT row_id) FILTER (WHERE of_table = 'person'))::int AS people FROM places_of_text($1, $2, $3)`;

/** In how many places a pattern stands; changes nothing. */
export async function countPlaces(
  client: ClientBase,
  organisationId: OrganisationId,
  pattern: string,
  isAmongPeople: boolean,
): Promise<ErasurePreview> {
  const { rows } = await client.query<ErasurePreview & QueryResultRow>(preview, [
    organisationId,
    pattern,
    isAmongPeople,
  ]);
  return rows[0]!;
}

/** What is to be erased, as the database takes it. */
export interface ErasureOrder {
  readonly id: string;
  readonly organisationId: OrganisationId;
  /** Null is whoever runs the installation, which only the owner of the tables may say. */
  readonly byId: PersonId | null;
  readonly key: string | null;
  readonly kind: Erasure['kind'];
  /** Null when the person was erased before. */
  readonly pattern: string | null;
  readonly personId: PersonId | null;
}

/** The record of it, and the counters that moved, by id of team or organisation. */
export interface Erased extends Erasure {
  readonly counters: Readonly<Record<string, number>>;
}

/** Erases in one transaction. Throws what the database refuses, with its own codes. */
export async function erase(client: ClientBase, order: ErasureOrder): Promise<Erased> {
  const { id, organisationId, byId, key, kind, pattern, personId } = order;
  const values = [organisationId, byId, key, id, kind, pattern, personId];
  const { rows } = await client.query(
    'SELECT * FROM erase_for_privacy($1, $2, $3, $4, $5::erasure_kind, $6, $7)',
    values,
  );
  const { erasure_id, erased_at, places, teams, counters } = rows[0];
  return { id: erasure_id, kind, at: new Date(erased_at).toISOString(), byId, places, teams, counters };
}

/** Longer than other statements may take: the log of years is read from front to back. */
const longest = '5min';

/** One connection, in one transaction that may take its time. */
export async function inLongTransaction<Value>(
  { pool }: Pick<Database, 'pool'>,
  work: (client: ClientBase) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL statement_timeout = '${longest}'`);
    const value = await work(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

const erasures: Statement = {
  name: 'erasures',
  text: `SELECT e.id, e.kind, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.by_id AS "byId", e.places, e.teams
FROM ${scope} CROSS JOIN LATERAL (SELECT * FROM erasure WHERE organisation_id = scope.organisation_id ORDER BY at DESC OFFSET 0) e`,
};

/** What was erased in an organisation, latest first; never what it was. */
export const readErasures = (
  database: Pick<Database, 'run'>,
  organisationId: OrganisationId,
): Promise<(Erasure & QueryResultRow)[]> => database.run(erasures, [organisationId]);
