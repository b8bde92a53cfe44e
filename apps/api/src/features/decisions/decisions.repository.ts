import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const ofTeam = {
  name: 'decisions_of_team',
  text: `SELECT d.decision FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (
  SELECT to_json(decision) AS decision FROM decision
  WHERE team_id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL ORDER BY decided_on DESC, created_at DESC) d`,
};

/** What the team decided, latest first. */
export async function readDecisions(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<Row[]> {
  const rows = await database.run<{ decision: Row }>(ofTeam, [organisationId, teamId]);
  return rows.map((row) => row.decision);
}
