import { expect, it } from 'vitest';
import { preparedFor, withPrepared } from './prepared.ts';

const letGo = { actionId: 'a', outcome: 'let-go', reason: 'too-busy' } as const;
const other = { actionId: 'b', outcome: 'asked', reason: null } as const;
const running = { id: 'nu', startsOn: '2026-11-09', endsOn: '2026-11-22', state: 'running' } as const;
const board = { prepared: [letGo], period: running };

it('what was set beforehand counts for an unfinished action of an open period', () => {
  expect(preparedFor(board, { id: 'a', status: 'to-do' })).toBe(letGo);
  expect(preparedFor(board, { id: 'b', status: 'to-do' })).toBeUndefined();
  expect(preparedFor(board, { id: 'a', status: 'done' })).toBeUndefined();
  const rounded = { ...board, period: { ...running, state: 'rounded-off' } as const };
  expect(preparedFor(rounded, { id: 'a', status: 'to-do' })).toBeUndefined();
});

it('the last choice for an action takes the place of the one before, and nothing takes it away', () => {
  expect(withPrepared([letGo, other], 'a', { outcome: 'carried-over', reason: null })).toEqual([
    other,
    { actionId: 'a', outcome: 'carried-over', reason: null },
  ]);
  expect(withPrepared([letGo, other], 'a', { outcome: null, reason: null })).toEqual([other]);
});
