import type { RollupPeriodView, RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { type RollupFigures, rollupFigures } from '@verbeterbord/domain/rollups/rollup';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { RowDetails, SummedPeriods } from './rollup.repository.ts';

/** A team of a rollup or overview; a Team van teams serves all municipalities that the teams below it serve. */
export const presentTeam = (
  { id, slug, name, kind, purpose, municipalityIds }: TeamFacts,
  below: readonly TeamFacts[] = [],
) => ({
  id,
  slug,
  name,
  kind,
  purpose,
  municipalityIds: [...new Set([...municipalityIds, ...below.flatMap((team) => team.municipalityIds)])],
});

const figuresOf = (numbers: readonly number[]): RollupFigures =>
  Object.fromEntries(rollupFigures.map((figure, at) => [figure, numbers[at]!])) as unknown as RollupFigures;

/** Periods with a name to each of their figures, oldest first. */
export const presentPeriods = ({ starts, ends, running, figures }: Omit<SummedPeriods, 'n'>): RollupPeriodView[] =>
  figures.map((numbers, at) => ({
    startsOn: starts[at]!,
    endsOn: ends[at]!,
    state: running[at] ? 'running' : 'rounded-off',
    ...figuresOf(numbers),
  }));

const noDetails = { ambitions: [], noticed: null, measured: null, learned: null, achieved: [], successes: [] };

/** One row: a team, or a Team van teams with all teams below it added up. */
export function presentRow(
  team: TeamFacts,
  leaves: readonly TeamFacts[],
  summed: SummedPeriods | undefined,
  details: RowDetails | undefined,
): RollupRow {
  const { teamId: _, ...told } = details ?? { teamId: team.id, ...noDetails };
  const periods = summed === undefined ? [] : presentPeriods(summed);
  return { team: presentTeam(team, leaves), teams: leaves.length, periods, ...told };
}
