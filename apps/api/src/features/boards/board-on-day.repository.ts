import type { board } from '@verbeterbord/contracts/boards/boards.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
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

/**
 * A row of a table as it stood at the end of the day: as it stands now, and over it, column by column, the `before` of the first
 * change after that day that touched the column. Columns that no longer exist are passed over.
 */
const asThen = (x: string) => `jsonb_populate_record(${x}, (
    SELECT coalesce(jsonb_object_agg(was.key, was.value ORDER BY c.seq DESC, c.part DESC), '{}') FROM change c
    CROSS JOIN LATERAL jsonb_each(CASE jsonb_typeof(c.before) WHEN 'object' THEN c.before ELSE '{}' END) was
    WHERE c.entity_id = (${x}).id AND c.seq > day.seq AND c.team_id = t.id))`;

/** The team's counter at the end of the day, found by halving: its changes are in the order of time, so no index on time is needed. */
const seqThen = `
  WITH RECURSIVE half(low, high) AS (
    SELECT 0::bigint, t.seq
    UNION ALL
    SELECT CASE WHEN c.at < t.day_is_over THEN half.low + (half.high - half.low + 1) / 2 ELSE half.low END,
           CASE WHEN c.at < t.day_is_over THEN half.high ELSE half.low + (half.high - half.low + 1) / 2 - 1 END
    FROM half LEFT JOIN LATERAL (SELECT c.at FROM change c WHERE c.team_id = t.id
      AND c.seq >= half.low + (half.high - half.low + 1) / 2 ORDER BY c.seq, c.part LIMIT 1) c ON true
    WHERE half.low < half.high)
  SELECT low AS seq FROM half WHERE low = high`;

/**
 * The period that ran at the end of the day: the first that was not rounded off by then. A list and not min(): for that PostgreSQL would
 * walk the whole log of the team in search of a turn that was not made yet.
 */
const periodThen = `
  SELECT x.id, was.starts_on, was.ends_on, x.state = 'rounded-off' AND turn.seq IS NULL AS is_kept_only
  FROM period x
  LEFT JOIN LATERAL (SELECT (array_agg(c.seq ORDER BY c.seq))[1] AS seq FROM change c
    WHERE c.entity_id = x.id AND c.team_id = t.id AND c.kind = 'rounded-off') turn ON true
  CROSS JOIN LATERAL ${asThen('x')} was
  WHERE x.team_id = t.id AND (x.rounded_off_on IS NULL OR x.rounded_off_on >= $3::date)
    AND (x.state <> 'rounded-off' OR turn.seq > day.seq OR (turn.seq IS NULL AND x.rounded_off_on > $3::date))
  ORDER BY x.starts_on LIMIT 1`;

/**
 * The board of an earlier day, in one statement. Actions of the period of that day are those that are in it now, those kept of it, and
 * those a later change took out of it. A period rounded off before changes were logged (a demo's old one) has only what was kept of it;
 * that is the best there is, and the board says so by showing it as rounded off. What was said in a check-in never changes. Team, people,
 * municipalities and the ambitions of the Team van teams stand as they are now, versions too.
 */
export const boardOnDayStatement = {
  name: 'board_on_day',
  text: `
SELECT json_build_object(
  'seq', day.seq,
  'team', ${teamPart},
  'period', json_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'state', p.state),
  'periods', (SELECT json_agg(json_build_object('id', n.id, 'startsOn', n.starts_on, 'endsOn', n.ends_on, 'state', n.state)
                              ORDER BY n.starts_on)
              FROM (SELECT x.id, x.starts_on, x.ends_on, 'rounded-off' AS state FROM period x
                    WHERE x.team_id = t.id AND x.ends_on = p.starts_on - 1
                    UNION ALL SELECT p.id, p.starts_on, p.ends_on, p.state
                    UNION ALL SELECT x.id, was.starts_on, was.ends_on, 'planned'
                    FROM (SELECT id FROM period WHERE team_id = t.id AND starts_on > p.starts_on ORDER BY starts_on LIMIT 9) later
                    JOIN period x ON x.id = later.id
                    CROSS JOIN LATERAL ${asThen('x')} was
                    WHERE NOT EXISTS (SELECT 1 FROM change c
                      WHERE c.entity_id = x.id AND c.team_id = t.id AND c.seq > day.seq AND c.before = '{}')) n),
  'ambitions', (SELECT coalesce(json_agg(${ambitionPart} ORDER BY a.rank COLLATE "C"), '[]')
                FROM unnest(own.ambitions) a
                WHERE (a.lifecycle = 'active' AND a.deleted_at IS NULL) OR a.id = ANY (shown.ambition_ids)
                  OR a.id IN (SELECT s.contributes_to_id FROM unnest(own.ambitions) s WHERE s.id = ANY (shown.ambition_ids))),
  'upstream', ${upstreamPart("SELECT s.contributes_to_id FROM unnest(own.ambitions) s WHERE s.kind = 'long-term'")},
  'actions', shown.actions,
  'people', ${peoplePart(`SELECT s.lead_id FROM unnest(own.ambitions) s WHERE s.deleted_at IS NULL UNION ${namedInSignals}`)},
  'municipalities', ${municipalitiesPart},
  'prepared', shown.prepared,
  'checkIns', (SELECT coalesce(json_agg(json_build_object('ambitionId', said.ambition_id, 'status', said.status,
                 'confidence', said.confidence, 'on', said.on_day) ORDER BY said.ambition_id), '[]')
               FROM unnest(own.ambitions) a CROSS JOIN LATERAL (SELECT x.* FROM check_in x
                 WHERE x.ambition_id = a.id AND x.team_id = t.id AND x.created_at < t.day_is_over
                 ORDER BY x.created_at DESC, x.id LIMIT 1) said
               WHERE a.lifecycle = 'active' AND a.deleted_at IS NULL),
  'successes', (SELECT json_build_object('count', count(*), 'latest',
                  (array_agg(json_build_object('text', x.text, 'on', x.chosen_on) ORDER BY x.chosen_on DESC, x.created_at DESC))[1])
                FROM success x WHERE x.team_id = t.id AND x.created_at < t.day_is_over
                  AND (x.deleted_at IS NULL OR EXISTS (SELECT 1 FROM change c
                    WHERE c.entity_id = x.id AND c.team_id = t.id AND c.seq > day.seq AND c.kind = 'deleted'))),
  'signals', ${signalsPart(
    `SELECT was.* FROM signal x CROSS JOIN LATERAL ${asThen('x')} was
    WHERE x.team_id = t.id AND x.created_at < t.day_is_over`,
    'n.created_at < t.day_is_over',
  )},
  'takeAlongs', ${takeAlongsPart(`SELECT was.* FROM take_along x CROSS JOIN LATERAL ${asThen('x')} was
    WHERE x.team_id = t.id AND x.created_at < t.day_is_over`)},
  'runningSessionId', NULL
) AS board
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT team.*, c.seq, ($3::date + 1)::timestamp AT TIME ZONE o.time_zone AS day_is_over
  FROM team JOIN team_counter c ON c.team_id = team.id JOIN organisation o ON o.id = team.organisation_id
  WHERE team.id = $2 AND team.organisation_id = scope.organisation_id
    AND EXISTS (SELECT 1 FROM period f WHERE f.team_id = team.id AND f.starts_on <= $3::date) OFFSET 0) t
CROSS JOIN LATERAL (${seqThen} OFFSET 0) day
CROSS JOIN LATERAL (SELECT f.*, CASE WHEN f.is_kept_only THEN 'rounded-off' ELSE 'running' END AS state
  FROM (${periodThen} OFFSET 0) f) p
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json ORDER BY rank COLLATE "C"), '[]') AS actions,
         coalesce(array_agg(DISTINCT ambition_id), '{}') AS ambition_ids, coalesce(array_agg(DISTINCT owner_id), '{}') AS owner_ids,
         coalesce(json_agg(prepared ORDER BY rank COLLATE "C") FILTER (WHERE prepared IS NOT NULL), '[]') AS prepared
  FROM (
    SELECT a.rank, a.ambition_id, a.owner_id, row_to_json(each_one) AS json,
      CASE WHEN a.prepared_outcome IS NOT NULL
        THEN json_build_object('actionId', a.id, 'outcome', a.prepared_outcome, 'reason', a.prepared_reason) END AS prepared
    FROM (SELECT i.id FROM action i WHERE i.period_id = p.id
          UNION SELECT r.action_id FROM period_result r WHERE r.period_id = p.id
          UNION SELECT c.entity_id FROM change c WHERE c.entity = 'action' AND c.before ? 'period_id'
            AND c.before ->> 'period_id' = p.id::text AND c.team_id = t.id AND c.seq > day.seq) once
    CROSS JOIN LATERAL (SELECT action FROM action
      WHERE id = once.id AND team_id = t.id AND created_at < t.day_is_over OFFSET 0) found
    CROSS JOIN LATERAL ${asThen('found.action')} a
    CROSS JOIN LATERAL (SELECT ${actionColumns}) each_one
    WHERE NOT p.is_kept_only AND a.period_id = p.id AND a.deleted_at IS NULL
    UNION ALL
    SELECT r.rank, r.ambition_id, r.owner_id, ${resultPart}, NULL
    FROM period_result r WHERE r.period_id = p.id AND p.is_kept_only) item OFFSET 0) shown
CROSS JOIN LATERAL (
  SELECT coalesce(array_agg(was::ambition), '{}') AS ambitions FROM ambition x CROSS JOIN LATERAL ${asThen('x')} was
  WHERE x.team_id = t.id AND (x.created_at < t.day_is_over OR x.id = ANY (shown.ambition_ids)) OFFSET 0) own`,
};

/** The board as it stood at the end of an earlier day, in the organisation's time zone; null for a day before the team's first period. */
export async function readBoardOnDay(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  day: CalendarDay,
): Promise<z.output<typeof board> | null> {
  const [row] = await database.run<{ board: z.output<typeof board> }>(boardOnDayStatement, [
    organisationId,
    teamId,
    day,
  ]);
  return row?.board ?? null;
}
