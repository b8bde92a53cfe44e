import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { expect, it } from 'vitest';
import { handOversOf, nothingChosen, takersIn } from './hand-over.ts';

const mine = (id: string, teamId = 'jeugd', status = 'to-do'): MyAction =>
  ({ action: { id, status }, team: { id: teamId } }) as unknown as MyAction;
const person = (id: string, ...teamIds: string[]) => ({ id, givenName: id, familyName: 'X', teamIds });
const going = (choices: Parameters<typeof handOversOf>[1]) =>
  handOversOf([mine('a'), mine('b'), mine('c', 'tvt'), mine('d', 'jeugd', 'done')], choices).map(
    ({ item, takerId }) => `${item.action.id} ${takerId}`,
  );

it('hands over nothing that nobody was chosen for, and nothing that is done', () => {
  expect(going(nothingChosen)).toEqual([]);
  expect(going({ ofTeam: { jeugd: 'noor' }, ofAction: {} })).toEqual(['a noor', 'b noor']);
});

it('what is chosen for one action goes before what is chosen for its team, leaving it open too', () => {
  expect(going({ ofTeam: { jeugd: 'noor', tvt: 'leave' }, ofAction: { a: 'daan' } })).toEqual(['a daan', 'b noor']);
  expect(going({ ofTeam: { jeugd: 'noor' }, ofAction: { a: 'leave', c: 'yorick' } })).toEqual(['b noor', 'c yorick']);
});

it('offers the colleagues of the team, by name and without me', () => {
  const people = [
    person('noor', 'jeugd'),
    person('daan', 'jeugd', 'tvt'),
    person('ik', 'jeugd'),
    person('bas', 'wonen'),
  ];
  expect(takersIn(people, 'jeugd', 'ik').map(({ id }) => id)).toEqual(['daan', 'noor']);
});
