import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import {
  actionColumns,
  ambitionPart,
  municipalitiesPart,
  namedInSignals,
  peoplePart,
  resultPart,
  signalsPart,
  takeAlongsPart,
  teamPart,
  upstreamPart,
} from './board-parts.repository.ts';

/** A board as PostgreSQL wrote it, with the counters it was read at: own, its ancestors', the organisation's. */
export interface BoardRead {
  readonly body: string;
  readonly seq: number;
  readonly ancestorSeqs: Readonly<Record<TeamId, number>>;
  readonly organisationSeq: number;
}

/**
 * A board in one statement, as JSON text that is sent on without being parsed. The row of `scope` sets the organisation; every table
 * hangs on the team found under it, so the walls stand before they are met. Actions of a rounded-off period come from what was kept
 * of it; those of an open one from the actions themselves. An ambition in the bin stays while something done hangs under it, as stopped.
 */
export const boardStatement = {
  name: 'board',
  text: `
SELECT json_build_object(
  'seq', t.seq,
  'team', ${teamPart},
  'period', json_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'state', p.state),
  'periods', (SELECT json_agg(json_build_object('id', n.id, 'startsOn', n.starts_on, 'endsOn', n.ends_on, 'state', n.state)
                              ORDER BY n.starts_on)
              FROM (
                (SELECT * FROM period WHERE team_id = t.id AND starts_on < p.starts_on ORDER BY starts_on DESC LIMIT 1)
                UNION (SELECT * FROM period WHERE team_id = t.id AND starts_on >= p.starts_on ORDER BY starts_on LIMIT 2)
                UNION SELECT * FROM period WHERE team_id = t.id AND state <> 'rounded-off') n),
  'ambitions', (SELECT coalesce(json_agg(${ambitionPart} ORDER BY a.rank), '[]') FROM unnest(own.ambitions) a),
  'upstream', ${upstreamPart("SELECT s.contributes_to_id FROM unnest(own.ambitions) s WHERE s.kind = 'long-term'")},
  'actions', shown.actions,
  'people', ${peoplePart(`SELECT s.lead_id FROM unnest(own.ambitions) s UNION ${namedInSignals}`)},
  'municipalities', ${municipalitiesPart},
  'prepared', (SELECT coalesce(json_agg(json_build_object('actionId', a.id, 'outcome', a.prepared_outcome, 'reason', a.prepared_reason)
                 ORDER BY a.rank), '[]')
               FROM action a WHERE a.period_id = p.id AND p.state <> 'rounded-off' AND a.deleted_at IS NULL
                 AND a.prepared_outcome IS NOT NULL),
  'checkIns', (SELECT coalesce(json_agg(json_build_object('ambitionId', said.ambition_id, 'status', said.status,
                 'confidence', said.confidence, 'on', said.on_day) ORDER BY said.ambition_id), '[]')
               FROM unnest(own.ambitions) a CROSS JOIN LATERAL (SELECT c.ambition_id, c.status, c.confidence, c.on_day FROM check_in c
                 WHERE c.ambition_id = a.id ORDER BY c.created_at DESC, c.id LIMIT 1) said
               WHERE a.lifecycle = 'active' AND a.deleted_at IS NULL),
  'successes', (SELECT json_build_object('count', count(*), 'latest', (SELECT json_build_object('text', s.text, 'on', s.chosen_on)
                  FROM success s WHERE s.team_id = t.id AND s.deleted_at IS NULL ORDER BY s.chosen_on DESC, s.created_at DESC LIMIT 1))
                FROM success c WHERE c.team_id = t.id AND c.deleted_at IS NULL),
  'signals', ${signalsPart('SELECT * FROM signal WHERE team_id = t.id', 'true')},
  'takeAlongs', ${takeAlongsPart('SELECT * FROM take_along WHERE team_id = t.id')},
  'runningSessionId', (SELECT s.id FROM board_session s WHERE s.team_id = t.id AND s.state = 'running')
)::text AS body, t.seq,
  coalesce((WITH RECURSIVE up(id, parent_id) AS (
     SELECT x.id, x.parent_id FROM team x WHERE x.id = t.parent_id
     UNION SELECT x.id, x.parent_id FROM team x JOIN up ON x.id = up.parent_id)
   SELECT json_object_agg(c.team_id, c.seq) FROM up JOIN team_counter c ON c.team_id = up.id), '{}') AS ancestor_seqs,
  (SELECT seq FROM organisation WHERE id = scope.organisation_id) AS organisation_seq
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT team.*, c.seq FROM team JOIN team_counter c ON c.team_id = team.id
  WHERE team.id = $2 AND team.organisation_id = scope.organisation_id OFFSET 0) t
CROSS JOIN LATERAL (SELECT * FROM period
  WHERE id = coalesce($3::uuid, (SELECT r.id FROM period r WHERE r.team_id = t.id AND r.state = 'running')) OFFSET 0) p
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json ORDER BY rank), '[]') AS actions, coalesce(array_agg(DISTINCT ambition_id), '{}') AS ambition_ids,
         coalesce(array_agg(DISTINCT owner_id), '{}') AS owner_ids
  FROM (
    SELECT a.rank, a.ambition_id, a.owner_id, row_to_json(each_one) AS json
    FROM action a CROSS JOIN LATERAL (SELECT ${actionColumns}) each_one
    WHERE a.period_id = p.id AND a.deleted_at IS NULL AND p.state <> 'rounded-off'
    UNION ALL
    SELECT r.rank, r.ambition_id, r.owner_id, ${resultPart}
    FROM period_result r WHERE r.period_id = p.id AND p.state = 'rounded-off') item OFFSET 0) shown
CROSS JOIN LATERAL (
  SELECT coalesce(array_agg(each_one), '{}') AS ambitions FROM (
    SELECT a AS each_one FROM ambition a WHERE a.team_id = t.id AND a.lifecycle = 'active' AND a.deleted_at IS NULL
    UNION ALL
    SELECT a FROM ambition a WHERE (a.lifecycle <> 'active' OR a.deleted_at IS NOT NULL)
      AND a.id = ANY (shown.ambition_ids || ARRAY(SELECT s.contributes_to_id FROM ambition s WHERE s.id = ANY (shown.ambition_ids)))
  ) once OFFSET 0) own
WHERE p.team_id = t.id`,
};

/** Reads a board; a null period means the running one. Null when the team has no such period. */
export async function readBoard(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  periodId: string | null,
): Promise<BoardRead | null> {
  const [row] = await database.run<{
    body: string;
    seq: number;
    ancestor_seqs: Record<TeamId, number>;
    organisation_seq: number;
  }>(boardStatement, [organisationId, teamId, periodId]);
  if (row === undefined) return null;
  const { body, seq, ancestor_seqs, organisation_seq } = row;
  return { body, seq, ancestorSeqs: ancestor_seqs, organisationSeq: organisation_seq };
}
