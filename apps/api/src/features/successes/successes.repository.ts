import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const ofTeam = {
  name: 'successes_of_team',
  text: `SELECT s.success FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (
  SELECT to_json(success) AS success FROM success
  WHERE team_id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL ORDER BY chosen_on DESC, created_at DESC) s`,
};

/** What the team chose, latest first. */
export async function readSuccesses(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<Row[]> {
  const rows = await database.run<{ success: Row }>(ofTeam, [organisationId, teamId]);
  return rows.map((row) => row.success);
}
