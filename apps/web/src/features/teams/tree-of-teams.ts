import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';

/** A team with those right below it. */
export interface TreeNode {
  readonly team: ManagedTeam;
  readonly below: readonly TreeNode[];
}

const byName = new Intl.Collator('nl');

/** The teams as a tree, each level by name; a team whose parent is not among them stands at the top. */
export function treeOfTeams(teams: readonly ManagedTeam[]): readonly TreeNode[] {
  const ids = new Set(teams.map(({ id }) => id));
  const under = (parentId: string | null): readonly TreeNode[] =>
    teams
      .filter((team) => (team.parentId !== null && ids.has(team.parentId) ? team.parentId : null) === parentId)
      .sort((a, b) => byName.compare(a.name, b.name))
      .map((team) => ({ team, below: under(team.id) }));
  return under(null);
}
