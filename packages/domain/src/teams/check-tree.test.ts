import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambitionKinds } from '../ambitions/ambition.ts';
import { checkContribution } from '../ambitions/line-of-sight.ts';
import type { TeamId } from '../shared/ids.ts';
import { checkTree, type LeansOnParent, type TreeTeam } from './check-tree.ts';
import { teamKinds } from './team.ts';

const free: LeansOnParent = { contributes: false, hasDelegates: false };
const region = new Map<TeamId, TreeTeam>([
  ['region', { kind: 'team-of-teams', parentId: null }],
  ['city', { kind: 'team-of-teams', parentId: 'region' }],
  ['north', { kind: 'team', parentId: 'city' }],
  ['loose', { kind: 'team', parentId: null }],
]);
const refusal = (teamId: TeamId, parentId: TeamId | null, leans = free) => {
  const answer = checkTree(region, teamId, parentId, leans);
  return answer.ok ? null : answer.refusal;
};

describe('the tree of teams', () => {
  it('has a team under a Team van teams, or under none', () => {
    expect(refusal('loose', 'city')).toBeNull();
    expect(refusal('north', 'region')).toBeNull();
    expect(refusal('city', null)).toBeNull();
    expect(refusal('loose', 'north')).toBe('not-a-team-of-teams');
  });
  it('has no team under itself, near or far', () => {
    expect(refusal('region', 'region')).toBe('under-itself');
    expect(refusal('north', 'north')).toBe('under-itself');
    expect(refusal('region', 'city')).toBe('under-itself');
    expect(refusal('region', 'north')).toBe('under-itself');
  });
  it('knows nobody of another organisation', () => {
    expect(refusal('loose', 'elsewhere')).toBe('unknown');
    expect(refusal('elsewhere', 'city')).toBe('unknown');
  });
  it('lets a team go only when nothing leans on the Team van teams any more; staying is no leaving', () => {
    expect(refusal('north', 'region', { ...free, contributes: true })).toBe('still-contributes');
    expect(refusal('north', null, { ...free, hasDelegates: true })).toBe('still-has-delegates');
    expect(refusal('north', 'city', { contributes: true, hasDelegates: true })).toBeNull();
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const foreign = ['x', 'y'];
const kinds = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...teamKinds)])));
const moves = fc.array(
  fc.record({
    teamId: fc.constantFrom(...ids, ...foreign),
    parentId: fc.option(fc.constantFrom(...ids, ...foreign)),
    contributes: fc.boolean(),
    hasDelegates: fc.boolean(),
  }),
  { maxLength: 60 },
);

/** Builds a tree by moves, as many as the rule lets through. */
function grow(kindOf: Record<string, TreeTeam['kind']>, wished: Iterable<{ teamId: TeamId; parentId: TeamId | null }>) {
  const tree = new Map<TeamId, TreeTeam>(ids.map((id) => [id, { kind: kindOf[id]!, parentId: null }]));
  for (const { teamId, parentId } of wished) {
    if (checkTree(tree, teamId, parentId, free).ok) tree.set(teamId, { kind: kindOf[teamId]!, parentId });
  }
  return tree;
}

const lineUp = (tree: ReadonlyMap<TeamId, TreeTeam>, from: TeamId): TeamId[] => {
  const line: TeamId[] = [];
  for (let up: TeamId | null = from; up !== null && line.length <= ids.length; up = tree.get(up)!.parentId)
    line.push(up);
  return line;
};

describe('any row of moves over any tree', () => {
  it('gives no circle, no parent that is no Team van teams, and nobody of another organisation', () => {
    fc.assert(
      fc.property(kinds, moves, (kindOf, wished) => {
        const tree = grow(kindOf, wished);
        expect([...tree.keys()]).toEqual([...ids]);
        for (const [id, { parentId }] of tree) {
          if (parentId !== null) expect(tree.get(parentId)?.kind).toBe('team-of-teams');
          expect(lineUp(tree, id).length).toBeLessThanOrEqual(ids.length);
        }
      }),
    );
  });
  it('refuses a move only for a reason that holds', () => {
    fc.assert(
      fc.property(kinds, moves, (kindOf, wished) => {
        const tree = grow(kindOf, wished);
        for (const { teamId, parentId, ...leans } of wished) {
          const answer = checkTree(tree, teamId, parentId, leans);
          const moved = new Map(tree).set(teamId, { kind: kindOf[teamId]!, parentId });
          const isKnown = tree.has(teamId) && (parentId === null || tree.has(parentId));
          const isCircle = isKnown && lineUp(moved, teamId).length > ids.length;
          const isStaying = tree.get(teamId)?.parentId === parentId;
          const stands = isKnown && !isCircle && (parentId === null || tree.get(parentId)!.kind === 'team-of-teams');
          const mayLeave = !leans.contributes && !leans.hasDelegates;
          expect(answer.ok).toBe(isKnown && (isStaying || (stands && mayLeave)));
        }
      }),
    );
  });
  it('leaves ambitions nothing to make a circle of, whatever contributes to whatever', () => {
    const links = fc.array(fc.record({ from: fc.nat(13), to: fc.nat(13) }), { maxLength: 60 });
    fc.assert(
      fc.property(kinds, moves, links, (kindOf, wished, wishedLinks) => {
        const tree = grow(kindOf, wished);
        // Two of each team: one of each kind.
        const ambitions = ids.flatMap((teamId) => ambitionKinds.map((kind) => ({ teamId, kind, lifecycle: 'active' })));
        const contributesTo = new Map<number, number>();
        for (const { from, to } of wishedLinks) {
          const { kind, teamId } = ambitions[from]!;
          const team = { id: teamId, parentId: tree.get(teamId)!.parentId };
          if (checkContribution(kind, team, ambitions[to]!).ok) contributesTo.set(from, to);
        }
        for (const start of contributesTo.keys()) {
          let steps = 0;
          for (let at: number | undefined = start; at !== undefined && steps <= ambitions.length; steps++)
            at = contributesTo.get(at);
          expect(steps).toBeLessThanOrEqual(ids.length + 1);
        }
      }),
    );
  });
});
