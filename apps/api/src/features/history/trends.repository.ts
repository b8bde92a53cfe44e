import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';

/**
 * Per short-term ambition what came of its actions in the last twelve rounded-off periods, and the last check-in said in each, in one
 * statement. A period that was over before the ambition was there is left out, so a gap at the beginning means: it did not exist yet.
 * Counts of actions only: nothing in it is about a person.
 */
export const trendsStatement = {
  name: 'trends',
  text: `
SELECT json_build_object(
  'ambition', json_build_object('id', a.id, 'title', a.title, 'kind', a.kind,
    'lifecycle', CASE WHEN a.deleted_at IS NULL THEN a.lifecycle ELSE 'stopped' END),
  'periods', over.periods) AS trend
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT coalesce(array_agg(l.id), '{}') AS ids FROM (
  SELECT p.id FROM period p WHERE p.team_id = $2 AND p.organisation_id = scope.organisation_id AND p.state = 'rounded-off'
  ORDER BY p.starts_on DESC LIMIT 12) l OFFSET 0) last
CROSS JOIN LATERAL (SELECT x.* FROM ambition x WHERE x.team_id = $2 AND x.organisation_id = scope.organisation_id
  AND x.kind = 'short-term' AND (x.lifecycle = 'active' AND x.deleted_at IS NULL OR x.id IN (
    SELECT r.ambition_id FROM period_result r WHERE r.period_id = ANY (last.ids))) OFFSET 0) a
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('periodId', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
      'intended', done.intended, 'done', done.done, 'carriedOver', done.carried_over, 'letGo', done.let_go, 'asked', done.asked,
      'checkIn', (SELECT c.status FROM check_in c WHERE c.ambition_id = a.id AND c.period_id = p.id AND c.team_id = $2
                  ORDER BY c.created_at DESC, c.id LIMIT 1)) ORDER BY p.starts_on) AS periods
  FROM period p
  CROSS JOIN LATERAL (SELECT count(*) AS intended, count(*) FILTER (WHERE r.outcome = 'done') AS done,
      count(*) FILTER (WHERE r.outcome = 'carried-over') AS carried_over, count(*) FILTER (WHERE r.outcome = 'let-go') AS let_go,
      count(*) FILTER (WHERE r.outcome = 'asked') AS asked
    FROM period_result r WHERE r.period_id = p.id AND r.ambition_id = a.id) done
  WHERE p.id = ANY (last.ids) AND p.team_id = $2 AND (done.intended > 0 OR a.created_at < (p.ends_on + 1)::timestamp AT TIME ZONE 'UTC')
  OFFSET 0) over
WHERE over.periods IS NOT NULL
ORDER BY (SELECT up.rank FROM ambition up WHERE up.id = a.contributes_to_id) COLLATE "C", a.rank COLLATE "C", a.id`,
};

/** How each short-term ambition fared, in the order of the board. */
export async function readTrends(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<AmbitionTrend[]> {
  const rows = await database.run<{ trend: AmbitionTrend }>(trendsStatement, [organisationId, teamId]);
  return rows.map(({ trend }) => trend);
}
