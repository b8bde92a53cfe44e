import type { AmbitionId, OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const ofAmbition = {
  name: 'check_ins_of_ambition',
  text: `SELECT json_build_object('teamId', a.team_id, 'checkIns', (SELECT coalesce(json_agg(to_json(c) ORDER BY c.created_at DESC, c.id), '[]')
  FROM check_in c WHERE c.ambition_id = a.id AND c.team_id = a.team_id AND c.organisation_id = scope.organisation_id)) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM ambition WHERE id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL OFFSET 0) a`,
};

/** What was said of an ambition, latest first, and whose it is; null when there is no such ambition. */
export async function readCheckIns(
  database: Database,
  organisationId: OrganisationId,
  ambitionId: AmbitionId,
): Promise<{ readonly teamId: string; readonly checkIns: readonly Row[] } | null> {
  const values = [organisationId, ambitionId];
  const [found] = await database.run<{ read: { teamId: string; checkIns: Row[] } }>(ofAmbition, values);
  return found?.read ?? null;
}
