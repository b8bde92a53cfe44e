import { describe, expect, it } from 'vitest';
import { type TreeNode, treeOfTeams } from './tree-of-teams.ts';

const team = (id: string, parentId: string | null = null) => ({ id, name: id, kind: 'team' as const, parentId });
const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.below.length > 0 ? [node.team.id, shape(node.below)] : node.team.id));

describe('the tree of teams', () => {
  it('has every team once, under its Team van teams, each level by name', () => {
    const teams = [team('Wijk', 'Stad'), team('Regio'), team('Stad', 'Regio'), team('Élan', 'Stad'), team('Los')];
    expect(shape(treeOfTeams(teams))).toEqual(['Los', ['Regio', [['Stad', ['Élan', 'Wijk']]]]]);
  });
  it('has a team whose parent is out of sight at the top', () => {
    expect(shape(treeOfTeams([team('Wijk', 'elders')]))).toEqual(['Wijk']);
  });
});
