import { replay } from '@verbeterbord/domain/boards/replay';
import { describe, expect, it } from 'vitest';
import { noFilter } from './board-filter.ts';
import { countByStatus, lanesOf } from './board-lanes.ts';
import { fixtureBoard } from './testing/fixture-board.ts';

const today = '2026-11-17';
const idsOf = (actions: readonly { id: string }[]) => actions.map(({ id }) => id);

describe('the lanes of a board', () => {
  it('hang actions under their ambition, by status and in the order of the ambition', () => {
    const [lane] = lanesOf(fixtureBoard, noFilter, today);
    expect(lane!.upstream?.title).toBe('Op tijd hulp die past');
    expect(lane!.rows.map(({ ambition }) => ambition.id)).toEqual(['gesprek', 'school', 'spreekuur']);
    expect(lane!.rows[1]!.cells.map(({ shown }) => idsOf(shown))).toEqual([['c', 'e'], ['d'], ['f']]);
    expect(lane!.rows[2]!.count).toBe(0);
  });

  it('keep every ambition when a filter folds the cards of others', () => {
    const [lane] = lanesOf(fixtureBoard, { ownerId: 'samira', municipalityId: null }, today);
    expect(lane!.rows).toHaveLength(3);
    const [todo, , done] = lane!.rows[1]!.cells;
    expect(idsOf(todo!.shown)).toEqual(['e']);
    expect(idsOf(todo!.folded)).toEqual(['c']);
    expect(idsOf(done!.folded)).toEqual(['f']);
  });

  it('show a milestone from two periods ahead until its day has passed', () => {
    expect(lanesOf(fixtureBoard, noFilter, today)[0]!.rows[1]!.hasMilestone).toBe(true);
    expect(lanesOf(fixtureBoard, noFilter, '2026-12-09')[0]!.rows[1]!.hasMilestone).toBe(false);
  });

  it('drop an achieved ambition that has no actions left here, and keep one that has', () => {
    const achieved = (id: string) =>
      replay(fixtureBoard, { kind: 'set-ambition-lifecycle', ambitionId: id, lifecycle: 'achieved' });
    expect(lanesOf(achieved('spreekuur'), noFilter, today)[0]!.rows).toHaveLength(2);
    expect(lanesOf(achieved('school'), noFilter, today)[0]!.rows).toHaveLength(3);
  });

  it('give the very same row where nothing changed, so only one row is drawn again', () => {
    const before = lanesOf(fixtureBoard, noFilter, today);
    const changed = replay(fixtureBoard, { kind: 'set-action-status', actionId: 'e', wish: { status: 'done' } });
    const after = lanesOf(changed, noFilter, today, before);
    expect(after[0]!.rows[0]).toBe(before[0]!.rows[0]);
    expect(after[0]!.rows[1]).not.toBe(before[0]!.rows[1]);
  });
});

it('counts the actions per status, whatever the filter', () => {
  expect(countByStatus(fixtureBoard.actions)).toEqual({ 'to-do': 3, 'in-progress': 2, done: 1 });
});
