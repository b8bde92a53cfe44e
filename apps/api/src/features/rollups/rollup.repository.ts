import type { Rollup, RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { rollupFigures } from '@verbeterbord/domain/rollups/rollup';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import { listedFields } from '../../platform/db/signal-parts.ts';
import { detailsPart } from './rollup-details.repository.ts';

/** The figures of one row, a place in each list for every period, oldest first; figures in the order of the domain's list. */
export interface SummedPeriods {
  /** The place of the row, from 1. */
  readonly n: number;
  readonly starts: readonly CalendarDay[];
  readonly ends: readonly CalendarDay[];
  readonly running: readonly boolean[];
  readonly figures: readonly (readonly number[])[];
}

export type RowDetails = Omit<RollupRow, 'team' | 'teams' | 'periods'> & { readonly teamId: TeamId };

export interface RollupRead {
  readonly rows: readonly SummedPeriods[];
  readonly details: readonly RowDetails[];
  readonly questions: Rollup['questions'];
  readonly municipalities: Rollup['municipalities'];
}

/** The names of the figures' columns. */
export const figureColumns = rollupFigures.map((name) =>
  name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
);

/**
 * A Team van teams with all below it in one statement, whatever its size: each leaf gives its last periods, and those of one row that are
 * as far from the running one are added up. Figures travel as bare numbers; names are put to them afterwards.
 */
export const rollupStatement = {
  name: 'rollup',
  text: `
SELECT json_build_object(
  'rows', (SELECT coalesce(json_agg(row_to_json(summed) ORDER BY summed.n), '[]') FROM (
      SELECT each_one.n, array_agg(each_one.starts_on ORDER BY each_one.back DESC) AS starts,
        array_agg(each_one.ends_on ORDER BY each_one.back DESC) AS ends, array_agg(each_one.is_running ORDER BY each_one.back DESC) AS running,
        array_agg(each_one.figures ORDER BY each_one.back DESC) AS figures
      FROM (
        SELECT leaf.n, last.back, min(last.starts_on) AS starts_on, max(last.ends_on) AS ends_on, bool_or(last.state = 'running') AS is_running,
          ARRAY[${figureColumns.map((column) => `sum(r.${column})`).join(', ')}]::integer[] AS figures
        FROM unnest($3::uuid[], $4::integer[]) AS leaf(team_id, n)
        CROSS JOIN LATERAL (SELECT p.id, p.starts_on, p.ends_on, p.state, row_number() OVER (ORDER BY p.starts_on DESC) AS back FROM period p
          WHERE p.team_id = leaf.team_id AND p.organisation_id = scope.organisation_id AND p.state <> 'planned'
          ORDER BY p.starts_on DESC LIMIT $5) last
        JOIN period_rollup r ON r.period_id = last.id AND r.organisation_id = scope.organisation_id
        GROUP BY leaf.n, last.back) each_one
      GROUP BY each_one.n) summed),
  'details', ${detailsPart},
  'questions', (SELECT coalesce(json_agg(json_build_object(${listedFields}) ORDER BY s.wanted_by, s.created_at, s.id), '[]') FROM signal s
    WHERE s.addressed_team_id = $2 AND s.organisation_id = scope.organisation_id AND s.state IN ('asked', 'picked-up')),
  'municipalities', (SELECT coalesce(json_agg(json_build_object('id', y.id, 'name', y.name) ORDER BY y.name), '[]') FROM municipality y
    WHERE y.organisation_id = scope.organisation_id AND y.id = ANY ($7::uuid[]))
) AS rollup
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope`,
};

/** What is asked for: whose questions, which team counts in which row, how many periods, and of which teams the details. */
export interface RollupWish {
  readonly teamId: TeamId;
  readonly leaves: readonly { readonly teamId: TeamId; readonly row: number }[];
  readonly periods: number;
  readonly detailed: readonly TeamId[];
  readonly municipalityIds: readonly string[];
}

/** Everything a rollup shows beside what the tree itself says. */
export async function readRollupFigures(
  database: Database,
  organisationId: OrganisationId,
  { teamId, leaves, periods, detailed, municipalityIds }: RollupWish,
): Promise<RollupRead> {
  const [found] = await database.run<{ rollup: RollupRead }>(rollupStatement, [
    organisationId,
    teamId,
    leaves.map((leaf) => leaf.teamId),
    leaves.map((leaf) => leaf.row),
    periods,
    detailed,
    municipalityIds,
  ]);
  return found!.rollup;
}
