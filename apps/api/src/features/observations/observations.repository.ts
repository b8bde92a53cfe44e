import type { MyObservation } from '@verbeterbord/contracts/observations/observations.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const open = {
  name: 'open_observations_of_team',
  text: `SELECT o.observation FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (
  SELECT to_json(observation) AS observation FROM observation
  WHERE team_id = $2 AND organisation_id = scope.organisation_id AND outcome IS NULL ORDER BY created_at, id) o`,
};

const all = {
  name: 'observations_of_team',
  text: `SELECT o.observation FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (
  SELECT to_json(observation) AS observation, created_at, id FROM observation
  WHERE team_id = $2 AND organisation_id = scope.organisation_id
  ORDER BY outcome IS NULL DESC, created_at DESC, id DESC LIMIT 200) o
ORDER BY o.created_at, o.id`,
};

/** What a team noticed, oldest first: only what is open, or 200 with what became of them: what is open goes before what was cleared. */
export async function readObservations(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  state: 'open' | 'all',
): Promise<Row[]> {
  const rows = await database.run<{ observation: Row }>(state === 'open' ? open : all, [organisationId, teamId]);
  return rows.map((row) => row.observation);
}

const mine = {
  name: 'observations_of_mine',
  text: `SELECT to_json(o) AS observation, json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) AS team,
  (SELECT a.title FROM action a WHERE a.id = o.action_id AND a.team_id = o.team_id AND a.deleted_at IS NULL) AS "actionTitle"
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM observation WHERE noticed_by_id = $2 AND organisation_id = scope.organisation_id
  AND team_id = ANY ($3::uuid[]) AND noticed_on >= $4::date ORDER BY created_at DESC, id LIMIT 200) o
CROSS JOIN LATERAL (SELECT * FROM team WHERE id = o.team_id OFFSET 0) t
ORDER BY o.created_at DESC, o.id`,
};

export interface MyRow extends Pick<MyObservation, 'team' | 'actionTitle'> {
  readonly observation: Row;
}

/** What one person noticed in these teams since a day, latest first. */
export const readMyObservations = (
  database: Database,
  organisationId: OrganisationId,
  personId: PersonId,
  teamIds: readonly TeamId[],
  since: CalendarDay,
): Promise<MyRow[]> => database.run<MyRow>(mine, [organisationId, personId, [...teamIds], since]);
