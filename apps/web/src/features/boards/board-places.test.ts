import { place } from '@verbeterbord/domain/boards/replay';
import { describe, expect, it } from 'vitest';
import { dropIndex, type MoveField, placeAtSpot, predecessorOf, type Spot, spotByKey, spotOf } from './board-places.ts';
import { fixtureBoard } from './testing/fixture-board.ts';

const all = fixtureBoard.actions;
const field: MoveField = { ambitionIds: ['gesprek', 'school', 'spreekuur'], actions: all };
const cell = (ambitionId: string, status: Spot['status'], actions = all) =>
  actions.filter((one) => one.ambitionId === ambitionId && one.status === status).map(({ id }) => id);
const dropped = (id: string, spot: Spot) => place(all, id, placeAtSpot(all, field, id, spot));

describe('dropping a card', () => {
  it('lands at the spot that was shown, whichever spot it is', () => {
    for (const moving of all) {
      for (const ambitionId of field.ambitionIds) {
        for (const status of ['to-do', 'in-progress', 'done'] as const) {
          const others = cell(ambitionId, status).filter((id) => id !== moving.id);
          for (let index = 0; index <= others.length; index += 1) {
            const result = dropped(moving.id, { ambitionId, status, index });
            expect(cell(ambitionId, status, result)).toEqual(others.toSpliced(index, 0, moving.id));
          }
        }
      }
    }
  });

  it('keeps the order of the ambition when the card goes to an empty column', () => {
    const to = placeAtSpot(all, field, 'b', { ambitionId: 'gesprek', status: 'done', index: 0 });
    expect(to.after).toBe('a');
  });

  it('comes last under another ambition where that column is empty', () => {
    const to = placeAtSpot(all, field, 'a', { ambitionId: 'spreekuur', status: 'to-do', index: 0 });
    expect(to.after).toBeNull();
    expect(predecessorOf(all, 'a', 'school')).toBe('f');
  });

  it('jumps over no card that a filter hides', () => {
    const seen = { ...field, actions: all.filter(({ ownerId }) => ownerId === 'samira') };
    expect(placeAtSpot(all, seen, 'b', { ambitionId: 'school', status: 'to-do', index: 0 }).after).toBe('d');
  });
});

describe('the arrow keys', () => {
  it('change the status left and right, and stay where the board ends', () => {
    const start = spotOf(field, 'c')!;
    expect(spotByKey(field, 'c', start, 'ArrowLeft')).toEqual(start);
    const right = spotByKey(field, 'c', start, 'ArrowRight');
    expect(right).toEqual({ ambitionId: 'school', status: 'in-progress', index: 0 });
    expect(spotByKey(field, 'e', spotOf(field, 'e')!, 'ArrowRight').index).toBe(1);
  });

  it('walk through a cell, and past its edge into the next ambition', () => {
    const start = spotOf(field, 'c')!;
    const lower = spotByKey(field, 'c', start, 'ArrowDown');
    expect(lower).toEqual({ ambitionId: 'school', status: 'to-do', index: 1 });
    expect(spotByKey(field, 'c', lower, 'ArrowDown')).toEqual({ ambitionId: 'spreekuur', status: 'to-do', index: 0 });
    expect(spotByKey(field, 'c', start, 'ArrowUp')).toEqual({ ambitionId: 'gesprek', status: 'to-do', index: 1 });
  });

  it('stay put above the first and below the last ambition', () => {
    const top = spotOf(field, 'a')!;
    expect(spotByKey(field, 'a', top, 'ArrowUp')).toEqual(top);
  });
});

it('finds between which cards a height lies', () => {
  const edges = [
    { top: 0, bottom: 40 },
    { top: 50, bottom: 90 },
  ];
  expect([10, 30, 60, 80].map((y) => dropIndex(edges, y))).toEqual([0, 1, 1, 2]);
  expect(dropIndex([], 5)).toBe(0);
});
