import type { Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { isMemberOf } from '@verbeterbord/domain/authorization/actor';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound } from '../../platform/http/problem.ts';
import { readRollupFigures } from './rollup.repository.ts';
import { presentRow, presentTeam } from './rollups.presenter.ts';

const byName = new Intl.Collator('nl');
/** With more rows than this a page shows figures; what each team says is on its board. */
const mostRowsWithDetails = 40;

interface Row {
  readonly team: TeamFacts;
  /** The teams that are added up in it: itself, or of a Team van teams all teams below. Never the own board of a Team van teams. */
  readonly leaves: readonly TeamFacts[];
}

/** A Team van teams with a row per team, in one statement: the tree is known here, so PostgreSQL is told which team counts where. */
export async function readRollup(
  { database }: Dependencies,
  decisions: Decisions,
  teamId: TeamId,
  periods: number,
): Promise<Rollup> {
  const team = decisions.team(teamId);
  decisions.require('rollup.read', { team });
  if (team.kind !== 'team-of-teams') throw notFound();
  const rows = rowsUnder(team, [...decisions.directory.teams.values()]);
  const leaves = rows.flatMap((row, at) => row.leaves.map((leaf) => ({ teamId: leaf.id, row: at + 1 })));
  const shown = rows.map((row) => presentTeam(row.team, row.leaves));
  const wish = {
    teamId,
    leaves,
    periods,
    detailed:
      rows.length > mostRowsWithDetails
        ? []
        : rows
            .map((row) => row.team)
            .filter(tellsAll(decisions, teamId))
            .map(({ id }) => id),
    municipalityIds: [...new Set(shown.flatMap(({ municipalityIds }) => municipalityIds))],
  };
  const read = await readRollupFigures(database, decisions.actor.organisationId, wish);
  const summed = new Map(read.rows.map((row) => [row.n, row]));
  const details = new Map(read.details.map((one) => [one.teamId, one]));
  return {
    team: presentTeam(team),
    rows: rows.map((row, at) => presentRow(row.team, row.leaves, summed.get(at + 1), details.get(row.team.id))),
    questions: read.questions,
    municipalities: read.municipalities.sort((a, b) => byName.compare(a.name, b.name)),
  };
}

function rowsUnder(team: TeamFacts, all: readonly TeamFacts[]): Row[] {
  const leavesUnder = new Map<TeamId, TeamFacts[]>();
  for (const leaf of all) {
    if (leaf.kind !== 'team') continue;
    for (const id of leaf.ancestorIds) {
      const under = leavesUnder.get(id);
      if (under === undefined) leavesUnder.set(id, [leaf]);
      else under.push(leaf);
    }
  }
  return all
    .filter((child) => child.parentId === team.id)
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((child) => ({ team: child, leaves: child.kind === 'team' ? [child] : (leavesUnder.get(child.id) ?? []) }));
}

/** Delegates sit here for their teams, so they hear what each says; who comes from further away hears it of the boards they may read. */
const tellsAll = (decisions: Decisions, teamId: TeamId) => {
  const sitsHere = isMemberOf(decisions.actor, teamId, decisions.today);
  return (team: TeamFacts) => team.kind === 'team' && (sitsHere || decisions.allows('board.read', { team }));
};
