import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { OrganisationId, PersonId, PreparedSignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

/** Of one person, in an organisation: nobody else's are ever read or written. */
export interface Owner {
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
}

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";
const prepared = `json_build_object('id', x.id, 'team', json_build_object('id', t.id, 'slug', t.slug, 'name', t.name),
  'question', x.question, 'about', x.about, 'tried', x.tried, 'addressedTeamId', x.addressed_team_id, 'wantedBy', x.wanted_by,
  'talkedOverOn', x.talked_over_on, 'version', x.version) AS prepared`;
const teamOfIt =
  'CROSS JOIN LATERAL (SELECT * FROM team WHERE id = x.team_id AND organisation_id = x.organisation_id OFFSET 0) t';

const list = {
  name: 'prepared_signals',
  text: `SELECT ${prepared} FROM ${scope}
CROSS JOIN LATERAL (SELECT * FROM prepared_signal WHERE person_id = $2 AND organisation_id = scope.organisation_id OFFSET 0) x
${teamOfIt} ORDER BY x.created_at DESC, x.id`,
};
const one = {
  name: 'prepared_signal',
  text: `SELECT ${prepared} FROM ${scope}
CROSS JOIN LATERAL (SELECT * FROM prepared_signal
  WHERE id = $3 AND person_id = $2 AND organisation_id = scope.organisation_id OFFSET 0) x ${teamOfIt}`,
};

/** What somebody prepares, latest first. */
export async function readPreparedSignals(
  database: Database,
  { organisationId, personId }: Owner,
): Promise<PreparedSignal[]> {
  const rows = await database.run<{ prepared: PreparedSignal }>(list, [organisationId, personId]);
  return rows.map((row) => row.prepared);
}

/** One of them; null when there is none of this person. */
export async function readPreparedSignal(
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
): Promise<PreparedSignal | null> {
  const [row] = await database.run<{ prepared: PreparedSignal }>(one, [organisationId, personId, id]);
  return row?.prepared ?? null;
}

const insert = {
  name: 'insert_prepared_signal',
  text: `INSERT INTO prepared_signal (id, organisation_id, person_id, team_id, question, about, tried, addressed_team_id, wanted_by, talked_over_on)
SELECT $3, scope.organisation_id, $2, $4, n.question, n.about, n.tried, n.addressed_team_id, n.wanted_by, n.talked_over_on
FROM ${scope} CROSS JOIN LATERAL jsonb_populate_record(NULL::prepared_signal, $5) n
WHERE NOT EXISTS (SELECT 1 FROM signal s WHERE s.id = $3 AND s.organisation_id = scope.organisation_id)
ON CONFLICT (id) DO NOTHING`,
};

/** Keeps a preparation, unless its id is taken: by one that is there, or by the question that it became. */
export async function insertPreparedSignal(
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
  teamId: TeamId,
  columns: Row,
): Promise<void> {
  await database.run(insert, [organisationId, personId, id, teamId, JSON.stringify(columns)]);
}

const update = {
  name: 'update_prepared_signal',
  text: `UPDATE prepared_signal x SET (question, about, tried, addressed_team_id, wanted_by, talked_over_on, version) =
  (SELECT n.question, n.about, n.tried, n.addressed_team_id, n.wanted_by, n.talked_over_on, x.version + 1
   FROM jsonb_populate_record(x, $5) n)
FROM ${scope} WHERE x.id = $3 AND x.person_id = $2 AND x.organisation_id = scope.organisation_id AND x.version = $4 RETURNING x.id`,
};

/** Changes the columns of the version that was seen; false when it is another one by now. */
export async function updatePreparedSignal(
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
  seenVersion: number,
  columns: Row,
): Promise<boolean> {
  const values = [organisationId, personId, id, seenVersion, JSON.stringify(columns)];
  return (await database.run(update, values)).length === 1;
}

const remove = {
  name: 'delete_prepared_signal',
  text: `DELETE FROM prepared_signal x USING ${scope}
WHERE x.id = $3 AND x.person_id = $2 AND x.organisation_id = scope.organisation_id RETURNING x.id`,
};

/** Throws one away; false when there was none. */
export async function removePreparedSignal(
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
): Promise<boolean> {
  return (await database.run(remove, [organisationId, personId, id])).length === 1;
}
