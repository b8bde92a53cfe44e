import type { TeamId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { TeamKind } from './team.ts';

/** Why a team cannot stand there; the interface has a sentence for each. */
export const treeRefusals = [
  'not-a-team-of-teams',
  'under-itself',
  'still-contributes',
  'still-has-delegates',
] as const;
export type TreeRefusal = (typeof treeRefusals)[number];

/** A team as far as the tree looks at it. */
export interface TreeTeam {
  readonly kind: TeamKind;
  readonly parentId: TeamId | null;
}

/** What still leans on the Team van teams that a team would leave. */
export interface LeansOnParent {
  /** An active long-term ambition of the team contributes to one of the Team van teams. */
  readonly contributes: boolean;
  /** Somebody stands for the team there, today or later. */
  readonly hasDelegates: boolean;
}

/** The tree of one organisation: every team by its id. */
export type TeamTree = ReadonlyMap<TeamId, TreeTeam>;

/**
 * Whether a team can stand under a Team van teams, or under none (null). A team has one parent at most, which is a Team van teams of the
 * same organisation, and never stands under itself, near or far; and it leaves one only when nothing leans on it there any more. 'unknown'
 * when the organisation has no such team.
 */
export function checkTree(
  tree: TeamTree,
  teamId: TeamId,
  parentId: TeamId | null,
  leans: LeansOnParent,
): Result<null, TreeRefusal | 'unknown'> {
  const team = tree.get(teamId);
  if (team === undefined) return refused('unknown');
  if (parentId === team.parentId) return accepted(null);
  if (parentId !== null) {
    const parent = tree.get(parentId);
    if (parent === undefined) return refused('unknown');
    if (parentId === teamId || standsUnder(tree, parentId, teamId)) return refused('under-itself');
    if (parent.kind !== 'team-of-teams') return refused('not-a-team-of-teams');
  }
  if (leans.contributes) return refused('still-contributes');
  return leans.hasDelegates ? refused('still-has-delegates') : accepted(null);
}

function standsUnder(tree: TeamTree, teamId: TeamId, aboveId: TeamId): boolean {
  const seen = new Set<TeamId>();
  for (let up = tree.get(teamId)?.parentId ?? null; up !== null && !seen.has(up); up = tree.get(up)?.parentId ?? null) {
    if (up === aboveId) return true;
    seen.add(up);
  }
  return false;
}
