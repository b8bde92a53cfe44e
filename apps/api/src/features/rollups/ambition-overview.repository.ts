import type { OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import { figureColumns, type SummedPeriods } from './rollup.repository.ts';

/** A team with its ambitions as they stood when its last period was rounded off. */
export interface OverviewTeamRead extends Omit<SummedPeriods, 'n'> {
  readonly id: TeamId;
  readonly roundedOffOn: CalendarDay | null;
  readonly ambitions: readonly OverviewAmbition[];
}

/** The latest text of a kind that belongs to a period that is rounded off. */
const saidLast = (
  words: 'story' | 'noticed' | 'learned',
) => `(SELECT json_build_object('text', c.${words}, 'on', c.on_day) FROM check_in c
    JOIN period p ON p.id = c.period_id AND p.state = 'rounded-off'
    WHERE c.ambition_id = a.id AND c.${words} IS NOT NULL ORDER BY c.created_at DESC, c.id LIMIT 1)`;

const ambitionPart = `json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'effect', a.effect, 'teamId', a.team_id,
    'contributesToId', a.contributes_to_id, 'municipalityIds', a.municipality_ids,
    'lifecycle', CASE WHEN a.stood THEN 'active' ELSE a.lifecycle END, 'until', a.until_day,
    'milestone', CASE WHEN a.milestone_on IS NOT NULL THEN json_build_object('on', a.milestone_on, 'label', a.milestone_label) END,
    'trend', (SELECT coalesce(json_agg(x.status ORDER BY x.n), '[]') FROM (
        SELECT x.n, k.status, bool_or(k.period_id IS NOT NULL) OVER (ORDER BY x.n) AS is_there,
          a.lifecycle = 'active' OR bool_or(k.period_id IS NOT NULL) OVER (ORDER BY x.n DESC) AS is_still_there
        FROM unnest(span.ids) WITH ORDINALITY AS x(id, n)
        LEFT JOIN period_ambition k ON k.period_id = x.id AND k.ambition_id = a.id) x WHERE x.is_there AND x.is_still_there),
    'story', ${saidLast('story')}, 'noticed', ${saidLast('noticed')}, 'learned', ${saidLast('learned')},
    'saidOn', (SELECT c.on_day FROM check_in c JOIN period p ON p.id = c.period_id AND p.state = 'rounded-off'
               WHERE c.ambition_id = a.id ORDER BY c.created_at DESC, c.id LIMIT 1))`;

/**
 * A row per team of `$2`, all in one statement: the leaves of its last `$3` rounded-off periods and its ambitions at the end of them.
 * A trend begins where the ambition did. What was reached or stopped since is still active here; what came since has no trend yet. What was reached in the last two
 * rounded-off periods is shown as reached.
 */
export const overviewStatement = {
  name: 'ambition_overview',
  text: `
SELECT json_build_object('id', reach.team_id, 'roundedOffOn', span.rounded_off_on, 'starts', coalesce(span.starts, '{}'),
  'ends', coalesce(span.ends, '{}'), 'running', coalesce(span.running, '{}'), 'figures', coalesce(to_json(span.figures), '[]'),
  'ambitions', (SELECT coalesce(json_agg(${ambitionPart} ORDER BY a.kind, a.rank, a.id), '[]')
    FROM (SELECT m.*, EXISTS (SELECT 1 FROM period_ambition k WHERE k.period_id = span.ids[cardinality(span.ids)]
            AND k.ambition_id = m.id) AS stood
      FROM ambition m WHERE m.team_id = reach.team_id AND m.organisation_id = scope.organisation_id AND m.deleted_at IS NULL) a
    WHERE a.lifecycle = 'active' OR a.stood OR a.lifecycle = 'achieved' AND EXISTS (SELECT 1 FROM period_ambition k
      WHERE k.ambition_id = a.id AND k.period_id = ANY (span.ids[cardinality(span.ids) - 2:])))) AS team
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT id AS team_id FROM unnest($2::uuid[]) AS id OFFSET 0) reach
CROSS JOIN LATERAL (
  SELECT array_agg(p.id ORDER BY p.starts_on) AS ids, array_agg(p.starts_on ORDER BY p.starts_on) AS starts,
    array_agg(p.ends_on ORDER BY p.starts_on) AS ends, array_agg(false) AS running,
    (array_agg(coalesce(p.rounded_off_on, p.ends_on) ORDER BY p.starts_on DESC))[1] AS rounded_off_on,
    array_agg(ARRAY[${figureColumns.map((column) => `r.${column}`).join(', ')}] ORDER BY p.starts_on) AS figures
  FROM (SELECT * FROM period x WHERE x.team_id = reach.team_id AND x.organisation_id = scope.organisation_id AND x.state = 'rounded-off'
    ORDER BY x.starts_on DESC LIMIT $3) p
  JOIN period_rollup r ON r.period_id = p.id AND r.organisation_id = scope.organisation_id OFFSET 0) span`,
};

/** The teams of the overview in no order, of each its last `periods` rounded-off periods. */
export async function readOverviewTeams(
  database: Database,
  organisationId: OrganisationId,
  teamIds: readonly TeamId[],
  periods: number,
): Promise<OverviewTeamRead[]> {
  const rows = await database.run<{ team: OverviewTeamRead }>(overviewStatement, [organisationId, teamIds, periods]);
  return rows.map(({ team }) => team);
}
