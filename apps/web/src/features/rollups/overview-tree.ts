import type { AmbitionOverview, OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import type { OverviewView, Standing } from './overview-view.ts';

export type OverviewTeam = AmbitionOverview['teams'][number];

/** An ambition with what contributes to it. */
export interface OverviewNode {
  readonly ambition: OverviewAmbition;
  readonly team: OverviewTeam;
  /** Outside what is looked for, and shown for what hangs below it. */
  readonly isContext: boolean;
  readonly lane: string;
  /** The short-term ones of the same team; what can be folded away. */
  readonly steps: readonly OverviewNode[];
  /** The long-term ones of teams below. */
  readonly links: readonly OverviewNode[];
}

/** The ambitions of a team that contribute to nothing that is shown, each with all below it. */
export interface OverviewGroup {
  readonly team: OverviewTeam;
  readonly roots: readonly OverviewNode[];
}

export interface OverviewTree {
  readonly groups: readonly OverviewGroup[];
  /** How many ambitions are looked for and found. */
  readonly count: number;
}

const byName = new Intl.Collator('nl', { numeric: true });
export const compareTeams = (a: Pick<OverviewTeam, 'name'>, b: Pick<OverviewTeam, 'name'>): number =>
  byName.compare(a.name, b.name);

/** How an ambition stood at the last session. */
export const standingOf = ({ trend }: Pick<OverviewAmbition, 'trend'>): Standing => trend.at(-1) ?? 'none';

/** The ambitions as a tree: Teams van teams first, the highest on top, then teams by name. */
export function overviewTree(overview: AmbitionOverview, view: OverviewView): OverviewTree {
  const teams = new Map(overview.teams.map((team) => [team.id, team]));
  const wanted = isWanted(overview, view);
  const known = overview.ambitions.filter(({ teamId }) => teams.has(teamId));
  const ids = new Set(known.map(({ id }) => id));
  const parentOf = ({ contributesToId }: OverviewAmbition) =>
    contributesToId !== null && ids.has(contributesToId) ? contributesToId : null;
  const below = grouped(known, parentOf);
  let lanes = 0;
  let count = 0;

  const teamOf = ({ teamId }: OverviewAmbition) => teams.get(teamId) as OverviewTeam;
  const grow = (ambition: OverviewAmbition, laneAbove: string | null): OverviewNode | null => {
    const team = teamOf(ambition);
    const lane =
      laneAbove !== null && ambition.kind === 'short-term'
        ? laneAbove
        : laneClass(team.kind === 'team-of-teams' ? 'neutral' : lanes++);
    const children = below.get(ambition.id) ?? [];
    const grown = (kind: OverviewAmbition['kind']) => children.filter((one) => one.kind === kind);
    const links = grown('long-term').sort((a, b) => compareTeams(teamOf(a), teamOf(b)));
    const node = {
      ambition,
      team,
      lane,
      isContext: !wanted(ambition),
      steps: grown('short-term').flatMap((one) => grow(one, lane) ?? []),
      links: links.flatMap((one) => grow(one, null) ?? []),
    };
    if (!node.isContext) count += 1;
    return node.isContext && node.steps.length === 0 && node.links.length === 0 ? null : node;
  };

  const rootsOf = grouped(below.get(null) ?? [], ({ teamId }) => teamId);
  const groups = topDown(overview.teams).flatMap((team): OverviewGroup[] => {
    const roots = (rootsOf.get(team.id) ?? []).flatMap((one) => grow(one, null) ?? []);
    return roots.length > 0 ? [{ team, roots }] : [];
  });
  return { groups, count };
}

/** The teams somebody looks at, by name: those of the municipality, and the team with all below it. */
export function teamsShown({ teams }: AmbitionOverview, view: OverviewView): readonly OverviewTeam[] {
  const ids = teamIdsOf(teams, view);
  const { municipalityId } = view;
  return teams
    .filter(({ id }) => ids === null || ids.has(id))
    .filter(({ municipalityIds }) => municipalityId === null || municipalityIds.includes(municipalityId))
    .sort(compareTeams);
}

function teamIdsOf(teams: readonly OverviewTeam[], { teamSlug }: OverviewView): ReadonlySet<TeamId> | null {
  const team = teams.find(({ slug }) => slug === teamSlug);
  return team === undefined ? null : withTeamsBelow(teams, team.id);
}

/** Whether somebody looks for this ambition; one without a municipality is for all of them. */
function isWanted({ teams }: AmbitionOverview, view: OverviewView): (ambition: OverviewAmbition) => boolean {
  const teamIds = teamIdsOf(teams, view);
  const { municipalityId, standing } = view;
  return (ambition) =>
    (teamIds === null || teamIds.has(ambition.teamId)) &&
    (municipalityId === null ||
      ambition.municipalityIds.length === 0 ||
      ambition.municipalityIds.includes(municipalityId)) &&
    (standing === null || (ambition.lifecycle === 'active' && standingOf(ambition) === standing));
}

function withTeamsBelow(teams: readonly OverviewTeam[], id: TeamId): ReadonlySet<TeamId> {
  const found = new Set([id]);
  // A set that grows while it is walked: what is added is walked too.
  for (const above of found) for (const team of teams) if (team.parentId === above) found.add(team.id);
  return found;
}

/** Teams van teams by how high they stand, then teams; each by name. */
function topDown(teams: readonly OverviewTeam[]): readonly OverviewTeam[] {
  const heights = new Map(teams.map((team) => [team.id, idsAbove(teams, team).length]));
  const height = (team: OverviewTeam) => (team.kind === 'team' ? teams.length : (heights.get(team.id) ?? 0));
  return [...teams].sort((a, b) => height(a) - height(b) || compareTeams(a, b));
}

/** The Teams van teams above a team, nearest first, as far as they are shown. */
export function idsAbove(teams: readonly OverviewTeam[], team: OverviewTeam): readonly TeamId[] {
  const above: TeamId[] = [];
  let next = team.parentId;
  while (next !== null && !above.includes(next)) {
    above.push(next);
    next = teams.find(({ id }) => id === next)?.parentId ?? null;
  }
  return above;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
