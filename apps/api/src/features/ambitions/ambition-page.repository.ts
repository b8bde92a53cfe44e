import type { AmbitionPage, ChainLink, Contribution } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { AmbitionId, OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

/** An ambition with all that its page shows, before the private fields are dropped. */
export interface AmbitionPageRead {
  readonly ambition: Row;
  readonly seq: number;
  readonly upward: readonly ChainLink[];
  readonly downward: readonly Omit<Contribution, 'isReadable'>[];
  readonly periods: AmbitionPage['periods'];
  readonly people: AmbitionPage['people'];
}

const linkFields = `'id', m.id, 'kind', m.kind, 'title', m.title, 'lifecycle', m.lifecycle,
  'team', json_build_object('id', lt.id, 'slug', lt.slug, 'name', lt.name, 'kind', lt.kind)`;

const statement = {
  name: 'ambition_page',
  text: `SELECT json_build_object(
  'ambition', to_json(a),
  'seq', (SELECT seq FROM team_counter WHERE team_id = a.team_id),
  'upward', (WITH RECURSIVE line(id, depth) AS (
       SELECT a.contributes_to_id, 1 UNION ALL
       SELECT m.contributes_to_id, line.depth + 1 FROM ambition m JOIN line ON m.id = line.id)
     SELECT coalesce(json_agg(json_build_object(${linkFields}) ORDER BY line.depth), '[]')
     FROM line JOIN ambition m ON m.id = line.id JOIN team lt ON lt.id = m.team_id WHERE m.deleted_at IS NULL),
  'downward', (SELECT coalesce(json_agg(json_build_object(${linkFields}, 'status', (SELECT c.status FROM check_in c
       WHERE c.ambition_id = m.id ORDER BY c.created_at DESC, c.id LIMIT 1)) ORDER BY lt.name, m.rank), '[]')
     FROM ambition m JOIN team lt ON lt.id = m.team_id WHERE m.contributes_to_id = a.id AND m.deleted_at IS NULL),
  'periods', coalesce(done.periods, '[]'),
  'people', (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name) ORDER BY id), '[]')
     FROM person WHERE id = a.lead_id OR id = ANY (done.owner_ids))
) AS page
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM ambition WHERE id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL OFFSET 0) a
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('period', json_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
           'state', p.state), 'actions', item.actions) ORDER BY p.starts_on DESC) AS periods,
         (SELECT array_agg(DISTINCT owner_id) FROM (SELECT owner_id FROM action WHERE ambition_id = a.id
            UNION SELECT owner_id FROM period_result WHERE ambition_id = a.id) owners) AS owner_ids
  FROM (
    SELECT period_id, json_agg(json ORDER BY rank) AS actions FROM (
      SELECT x.period_id, x.rank, json_build_object('id', x.id, 'title', x.title, 'status', x.status, 'ownerId', x.owner_id,
        'stuckReason', x.stuck_reason, 'outcome', NULL, 'reason', NULL) AS json
      FROM action x JOIN period o ON o.id = x.period_id
      WHERE x.ambition_id = a.id AND x.deleted_at IS NULL AND o.state <> 'rounded-off'
      UNION ALL
      SELECT r.period_id, r.rank, json_build_object('id', r.action_id, 'title', r.title, 'status', r.status, 'ownerId', r.owner_id,
        'stuckReason', NULL, 'outcome', r.outcome, 'reason', r.reason)
      FROM period_result r WHERE r.ambition_id = a.id) each_action
    GROUP BY period_id) item
  JOIN period p ON p.id = item.period_id) done`,
};

/** Everything the page of one ambition shows, in one statement; null when there is no such ambition. */
export async function readAmbitionPage(
  database: Database,
  organisationId: OrganisationId,
  ambitionId: AmbitionId,
): Promise<AmbitionPageRead | null> {
  const [row] = await database.run<{ page: AmbitionPageRead }>(statement, [organisationId, ambitionId]);
  return row?.page ?? null;
}
