import type { Board, BoardSignal } from '@verbeterbord/domain/boards/board';
import { expect, it } from 'vitest';
import { placeSignals } from './place-signals.ts';

const signal = (id: string, actionId: string | null, ambitionId: string | null) =>
  ({ id, actionId, ambitionId }) as BoardSignal;

const boardWith = (signals: readonly BoardSignal[], state = 'running') =>
  ({
    signals,
    actions: [{ id: 'action', ambitionId: 'ambition' }],
    ambitions: [
      { id: 'ambition', lifecycle: 'active' },
      { id: 'stopped', lifecycle: 'stopped' },
    ],
    period: { state },
  }) as unknown as Board;

it('a question stands at its action, else at its ambition, else by itself', () => {
  const { at, loose } = placeSignals(
    boardWith([signal('a', 'action', 'ambition'), signal('b', 'gone', 'ambition'), signal('c', null, null)]),
  );
  expect(at.get('action')?.map(({ id }) => id)).toEqual(['a']);
  expect(at.get('ambition')?.map(({ id }) => id)).toEqual(['b']);
  expect(loose.map(({ id }) => id)).toEqual(['c']);
});

it('a question about an ambition that was stopped is not lost with it', () => {
  expect(placeSignals(boardWith([signal('a', null, 'stopped')])).loose).toHaveLength(1);
});

it('a period that was rounded off shows none of the questions of today', () => {
  const { at, loose } = placeSignals(boardWith([signal('a', 'action', null), signal('b', null, null)], 'rounded-off'));
  expect([at.size, loose.length]).toEqual([0, 0]);
});
