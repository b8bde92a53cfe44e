import { describe, expect, it } from 'vitest';
import { idsAbove, type OverviewNode, overviewTree, teamsShown } from './overview-tree.ts';
import { wholeOverview } from './overview-view.ts';
import { anAmbition, anOverview, aTeam } from './testing/fixture-overview.ts';

const overview = anOverview({
  teams: [
    aTeam('wonen', { parentId: 'gemeente', municipalityIds: ['gilze'] }),
    aTeam('jeugd', { parentId: 'gemeente', municipalityIds: ['alphen'] }),
    aTeam('gemeente', { kind: 'team-of-teams', parentId: 'regio', municipalityIds: ['alphen', 'gilze'] }),
    aTeam('regio', { kind: 'team-of-teams' }),
  ],
  ambitions: [
    anAmbition('fijn wonen', 'wonen', { contributesToId: 'op tijd', municipalityIds: ['gilze'] }),
    anAmbition('dicht bij huis', 'jeugd', { contributesToId: 'op tijd', municipalityIds: ['alphen'] }),
    anAmbition('eerste gesprek', 'jeugd', {
      kind: 'short-term',
      contributesToId: 'dicht bij huis',
      municipalityIds: ['alphen'],
      trend: ['on-course', 'stuck'],
    }),
    anAmbition('los', 'jeugd', { trend: [null, 'on-course'], contributesToId: 'of somebody else' }),
    anAmbition('op tijd', 'gemeente', { contributesToId: 'gezond', municipalityIds: ['alphen', 'gilze'] }),
    anAmbition('gezond', 'regio'),
  ],
});
const ids = ({ ambition, steps, links }: OverviewNode): unknown => [ambition.id, ...steps.map(ids), ...links.map(ids)];
const shown = (view = {}) => {
  const { groups, count } = overviewTree(overview, { ...wholeOverview, ...view });
  return { count, groups: groups.map(({ team, roots }) => [team.id, ...roots.map(ids)]) };
};
const branch = ['gezond', ['op tijd', ['dicht bij huis', ['eerste gesprek']], ['fijn wonen']]];

describe('the tree of ambitions', () => {
  it('runs from region by municipality to team, and what contributes to nothing shown stands under its own team', () => {
    expect(shown()).toEqual({
      count: 6,
      groups: [
        ['regio', branch],
        ['jeugd', ['los']],
      ],
    });
  });

  it('shows of a team what is above it only as the way there', () => {
    const { groups, count } = overviewTree(overview, { ...wholeOverview, teamSlug: 'wonen' });
    expect(count).toBe(1);
    const [root] = groups[0]?.roots ?? [];
    expect(ids(root!)).toEqual(['gezond', ['op tijd', ['fijn wonen']]]);
    expect([root?.isContext, root?.links[0]?.isContext, root?.links[0]?.links[0]?.isContext]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('of a Team van teams shows all teams below it', () => {
    expect(shown({ teamSlug: 'gemeente' }).count).toBe(5);
  });

  it('of a municipality shows what works for it, and what works for all', () => {
    expect(shown({ municipalityId: 'gilze' })).toEqual({
      count: 4,
      groups: [
        ['regio', ['gezond', ['op tijd', ['fijn wonen']]]],
        ['jeugd', ['los']],
      ],
    });
  });

  it('finds what stood so at the last session, not before', () => {
    expect(shown({ standing: 'stuck' })).toEqual({
      count: 1,
      groups: [['regio', ['gezond', ['op tijd', ['dicht bij huis', ['eerste gesprek']]]]]],
    });
    expect(shown({ standing: 'on-course' })).toEqual({ count: 1, groups: [['jeugd', ['los']]] });
    expect(shown({ standing: 'none' }).count).toBe(4);
  });

  it('gives a short-term ambition the colour of the one it contributes to, and each team another', () => {
    const [root] = overviewTree(overview, wholeOverview).groups[0]?.roots ?? [];
    const [jeugd, wonen] = root?.links[0]?.links ?? [];
    expect(root?.lane).toContain('neutral');
    expect(jeugd?.steps[0]?.lane).toBe(jeugd?.lane);
    expect(wonen?.lane).not.toBe(jeugd?.lane);
  });
});

describe('the teams of the overview', () => {
  it('stand in the order of the alphabet, those of the municipality alone', () => {
    expect(teamsShown(overview, wholeOverview).map(({ id }) => id)).toEqual(['gemeente', 'jeugd', 'regio', 'wonen']);
    const ofGilze = teamsShown(overview, { ...wholeOverview, municipalityId: 'gilze' });
    expect(ofGilze.map(({ id }) => id)).toEqual(['gemeente', 'wonen']);
  });

  it('know what stands above them, nearest first', () => {
    expect(idsAbove(overview.teams, overview.teams[0]!)).toEqual(['gemeente', 'regio']);
  });
});
