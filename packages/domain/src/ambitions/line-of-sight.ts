import type { TeamId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { AmbitionKind } from './ambition.ts';

/** Why an ambition cannot contribute to another. */
export type LineRefusal = 'short-term-needs-long-term' | 'not-a-long-term-ambition' | 'not-in-reach' | 'not-active';

interface Upward {
  readonly kind: AmbitionKind;
  readonly teamId: TeamId;
  readonly lifecycle: string;
}

/**
 * Rule 1, line of sight: a short-term ambition contributes to exactly one long-term ambition of the same team; a long-term one may
 * contribute to a long-term ambition of the team's Team van teams. `target` is null when none is named, undefined when unknown.
 * Kinds never change and the tree of teams has no cycle, so neither has the line.
 */
export function checkContribution(
  kind: AmbitionKind,
  team: { readonly id: TeamId; readonly parentId: TeamId | null },
  target: Upward | null | undefined,
): Result<null, LineRefusal> {
  if (target === null) return kind === 'short-term' ? refused('short-term-needs-long-term') : accepted(null);
  const reach = kind === 'short-term' ? team.id : team.parentId;
  if (target === undefined || target.teamId !== reach) return refused('not-in-reach');
  if (target.kind !== 'long-term') return refused('not-a-long-term-ambition');
  if (target.lifecycle !== 'active') return refused('not-active');
  return accepted(null);
}
