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

/** Keeps a preparation, unless its id is taken: by one that is there, or by the question that it became. */
export const insertPreparedSignal = (
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
  teamId: TeamId,
  columns: Row,
): Promise<number> =>
  database.inOrganisation(
    organisationId,
    (transaction) => transaction.$executeRaw`
INSERT INTO prepared_signal (id, organisation_id, person_id, team_id, question, about, tried, addressed_team_id, wanted_by, talked_over_on)
SELECT ${id}::uuid, ${organisationId}::uuid, ${personId}::uuid, ${teamId}::uuid, n.question, n.about, n.tried, n.addressed_team_id,
  n.wanted_by, n.talked_over_on
FROM jsonb_populate_record(NULL::prepared_signal, ${JSON.stringify(columns)}::jsonb) n
WHERE NOT EXISTS (SELECT 1 FROM signal s WHERE s.id = ${id}::uuid AND s.organisation_id = ${organisationId}::uuid)
ON CONFLICT (id) DO NOTHING`,
  );

/** Changes the columns of the version that was seen; false when it is another one by now. */
export const updatePreparedSignal = (
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
  seenVersion: number,
  columns: Row,
): Promise<boolean> =>
  database.inOrganisation(
    organisationId,
    async (transaction) =>
      (await transaction.$executeRaw`
UPDATE prepared_signal x SET (question, about, tried, addressed_team_id, wanted_by, talked_over_on, version) =
  (SELECT n.question, n.about, n.tried, n.addressed_team_id, n.wanted_by, n.talked_over_on, x.version + 1
   FROM jsonb_populate_record(x, ${JSON.stringify(columns)}::jsonb) n)
WHERE x.id = ${id}::uuid AND x.person_id = ${personId}::uuid AND x.organisation_id = ${organisationId}::uuid
  AND x.version = ${seenVersion}`) === 1,
  );

/** Throws one away; false when there was none. */
export const removePreparedSignal = (
  database: Database,
  { organisationId, personId }: Owner,
  id: PreparedSignalId,
): Promise<boolean> =>
  database.inOrganisation(organisationId, async (transaction) => {
    const { count } = await transaction.preparedSignal.deleteMany({ where: { id, personId, organisationId } });
    return count === 1;
  });
