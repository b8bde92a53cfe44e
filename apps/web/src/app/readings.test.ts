import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { readingsIn, restsOn } from './readings.ts';

const heard = new Map([
  ['team', 4],
  ['parent', 4],
  ['other', 4],
]);

function queryOf(queryKey: readonly string[], data: unknown) {
  const client = new QueryClient();
  client.setQueryData(queryKey, data);
  return client.getQueryCache().find({ queryKey })!;
}

const board = queryOf(['board', 'team', 'running'], { seq: 5, team: { id: 'team', parent: { id: 'parent' } } });
const mine = queryOf(['account', 'actions'], { items: [{ team: { id: 'team', seq: 5 } }] });
const account = queryOf(['account'], { person: { id: 'p' } });
const bin = queryOf(['teams', 'team', 'bin'], { items: [] });
const teams = queryOf(['teams'], { items: [{ id: 'team' }] });

it('a board is old when the bell is newer, and not when it already has it', () => {
  expect(restsOn(board, 'team', 6, heard)).toBe(true);
  expect(restsOn(board, 'team', 5, heard)).toBe(false);
});

it('a board shows ambitions of the team above it, so its bell counts too', () => {
  expect(restsOn(board, 'parent', 5, heard)).toBe(true);
  expect(restsOn(board, 'parent', 4, heard)).toBe(false);
  expect(restsOn(board, 'other', 9, heard)).toBe(false);
});

it('my list may get an action of a team that was not in it', () => {
  expect(restsOn(mine, 'other', 5, heard)).toBe(true);
  expect(restsOn(mine, 'team', 5, heard)).toBe(false);
});

it('what only names the team in its key is read again at news, not when the stream opens', () => {
  expect(restsOn(bin, 'team', 5, heard)).toBe(true);
  expect(restsOn(bin, 'team', 5, new Map())).toBe(false);
});

it('who I am and which teams there are do not change with a board', () => {
  expect(restsOn(account, 'team', 9, heard)).toBe(false);
  expect(restsOn(teams, 'team', 9, heard)).toBe(false);
});

it('every reading with a counter is known', () => {
  const client = new QueryClient();
  client.setQueryData(['board', 'team', 'running'], board.state.data);
  client.setQueryData(['account', 'actions'], { items: [{ team: { id: 'other', seq: 2 } }] });
  client.setQueryData(['teams'], teams.state.data);
  expect(readingsIn(client)).toEqual([
    { teamId: 'team', seq: 5 },
    { teamId: 'other', seq: 2 },
  ]);
});
