import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import { describe, expect, it } from 'vitest';
import { teamsOf } from './teams-of.ts';

const item = (id: string, name: string, broughtBack: string | null = null) =>
  ({ id, team: { id: name, slug: name, name }, broughtBack }) as ListedTakeAlong;

describe('what teams take along', () => {
  it('stands per team by name, what is away before what came back, each in the order it was taken', () => {
    const teams = teamsOf([
      item('1', 'Wijk'),
      item('2', 'Één gezin', 'ja'),
      item('3', 'Één gezin'),
      item('4', 'Jeugd'),
      item('5', 'Één gezin'),
    ]);
    expect(teams.map(({ team, items }) => [team.name, items.map(({ id }) => id)])).toEqual([
      ['Één gezin', ['3', '5', '2']],
      ['Jeugd', ['4']],
      ['Wijk', ['1']],
    ]);
  });
});
