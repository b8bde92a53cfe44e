import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import type { BoardSessionId, OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

/** A session as a row, and everything that came of it. */
export interface SessionPageRead {
  readonly session: Row;
  readonly rest: Omit<BoardSessionPage, keyof BoardSession>;
}

/**
 * New actions are those that first stood in the period after it, prepared or put there up to the end of the session, and those put on the
 * board during the session: what is stopped or carried on later changes nothing about which ones they were.
 */
const statement = {
  name: 'board_session_page',
  text: `SELECT json_build_object('session', to_json(s), 'rest', json_build_object(
  'seq', (SELECT seq FROM team_counter WHERE team_id = s.team_id AND organisation_id = s.organisation_id),
  'team', (SELECT json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) FROM team t
           WHERE t.id = s.team_id AND t.organisation_id = s.organisation_id),
  'period', (SELECT json_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'state', p.state) FROM period p
             WHERE p.id = s.period_id AND p.organisation_id = s.organisation_id),
  'results', results.list,
  'decisions', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'text', d.text, 'on', d.decided_on, 'sessionId', d.session_id)
                  ORDER BY d.created_at, d.id), '[]')
                FROM decision d WHERE d.team_id = s.team_id AND d.session_id = s.id AND d.deleted_at IS NULL),
  'successes', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'text', c.text, 'actionId', c.action_id, 'on', c.chosen_on,
                  'sessionId', c.session_id) ORDER BY c.created_at, c.id), '[]')
                FROM success c WHERE c.team_id = s.team_id AND c.session_id = s.id AND c.deleted_at IS NULL),
  'checkIns', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'ambitionId', c.ambition_id, 'periodId', c.period_id,
                 'sessionId', c.session_id, 'on', c.on_day, 'status', c.status, 'confidence', c.confidence, 'story', c.story,
                 'noticed', c.noticed, 'learned', c.learned, 'ambitionTitle', a.title) ORDER BY a.rank, c.created_at), '[]')
               FROM check_in c JOIN ambition a ON a.id = c.ambition_id
               WHERE c.session_id = s.id AND c.organisation_id = s.organisation_id),
  'newActions', news.list,
  'people', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'givenName', n.given_name, 'familyName', n.family_name) ORDER BY n.id), '[]')
             FROM person n WHERE n.organisation_id = s.organisation_id
               AND n.id = ANY (s.present_ids || s.chair_id || results.owner_ids || news.owner_ids))
)) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM board_session WHERE id = $2 AND organisation_id = scope.organisation_id OFFSET 0) s
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('actionId', r.action_id, 'title', r.title, 'ambitionId', r.ambition_id, 'ownerId', r.owner_id,
           'municipalityId', r.municipality_id, 'status', r.status, 'outcome', r.outcome, 'reason', r.reason)
           ORDER BY a.rank, r.rank), '[]') AS list, coalesce(array_agg(r.owner_id), '{}') AS owner_ids
  FROM period_result r JOIN ambition a ON a.id = r.ambition_id
  WHERE r.period_id = s.period_id AND r.team_id = s.team_id AND r.organisation_id = s.organisation_id) results
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', x.id, 'title', x.title, 'ownerId', x.owner_id, 'ambitionId', x.ambition_id)
           ORDER BY a.rank, x.created_at, x.id), '[]') AS list, coalesce(array_agg(x.owner_id), '{}') AS owner_ids
  FROM action x JOIN ambition a ON a.id = x.ambition_id
  WHERE x.team_id = s.team_id AND x.organisation_id = s.organisation_id AND x.deleted_at IS NULL
    AND x.created_at <= coalesce(s.ended_at, 'infinity')
    AND (x.created_at >= s.started_at OR (
      NOT EXISTS (SELECT 1 FROM period_result r WHERE r.action_id = x.id AND r.period_id = s.period_id)
      AND (SELECT after.id FROM period before JOIN period after ON after.team_id = before.team_id
             AND after.starts_on = before.ends_on + 1 WHERE before.id = s.period_id) IN (
        SELECT x.period_id UNION ALL SELECT r.period_id FROM period_result r WHERE r.action_id = x.id)))) news`,
};

/** A session with everything that came of it, in one statement; null when there is no such session. */
export async function readSessionPage(
  database: Database,
  organisationId: OrganisationId,
  boardSessionId: BoardSessionId,
): Promise<SessionPageRead | null> {
  const [found] = await database.run<{ read: SessionPageRead }>(statement, [organisationId, boardSessionId]);
  return found?.read ?? null;
}
