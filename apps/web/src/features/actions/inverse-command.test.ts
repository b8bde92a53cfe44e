import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import { replay } from '@verbeterbord/domain/boards/replay';
import { describe, expect, it } from 'vitest';
import { inverseOf } from './inverse-command.ts';

const action = (id: string, over: Partial<BoardAction> = {}): BoardAction => ({
  id,
  title: `Actie ${id}`,
  doneWhen: null,
  ownerId: 'samira',
  ambitionId: 'school',
  periodId: 'nu',
  status: 'to-do',
  stuckReason: null,
  with: null,
  municipalityId: null,
  timesCarried: 0,
  version: 1,
  ...over,
});

const board = {
  period: { id: 'nu', startsOn: '2026-11-09', endsOn: '2026-11-22', state: 'running' },
  ambitions: [],
  actions: [action('a'), action('b', { stuckReason: 'wacht op reactie' }), action('c', { ambitionId: 'gesprek' })],
} as unknown as Board;

const thereAndBack = (command: BoardCommand) => {
  const inverse = inverseOf(board, command);
  expect(inverse).not.toBeNull();
  return replay(replay(board, command), inverse!);
};

describe('taking something back', () => {
  it.each<[string, BoardCommand]>([
    ['a status, with the reason it was stuck', { kind: 'set-action-status', actionId: 'b', wish: { status: 'done' } }],
    ['an edit', { kind: 'edit-action', actionId: 'a', set: { title: 'Anders', ownerId: 'noor' } }],
    [
      'a move to the front',
      { kind: 'move-action', actionId: 'b', to: { ambitionId: 'school', status: 'to-do', after: null } },
    ],
    ['a new action', { kind: 'create-action', action: action('n') }],
  ])('gives the board as it was after %s', (_, command) => {
    expect(thereAndBack(command).actions).toEqual(board.actions);
  });

  it('brings a card back under its own ambition and right behind its neighbour', () => {
    const back = thereAndBack({
      kind: 'move-action',
      actionId: 'b',
      to: { ambitionId: 'gesprek', status: 'done', after: 'c' },
    });
    expect(back.actions.filter(({ ambitionId }) => ambitionId === 'school').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('restores what was thrown away as it was', () => {
    expect(thereAndBack({ kind: 'delete-action', actionId: 'b' }).actions).toContainEqual(board.actions[1]);
  });

  it('gives what was set beforehand back as it was, with its reason', () => {
    const prepared = [{ actionId: 'a', outcome: 'asked', reason: 'Wie kan dit?' }] as const;
    const before = { ...board, prepared };
    const command = { kind: 'prepare-outcome', actionId: 'a', outcome: 'let-go', reason: null } as const;
    const inverse = inverseOf(before, command)!;
    expect(replay(replay(before, command), inverse).prepared).toEqual(prepared);
    expect(inverseOf({ ...board, prepared: [] }, command)).toMatchObject({ outcome: null, reason: null });
  });

  it('has nothing to take back of an action that is no longer there', () => {
    expect(inverseOf(board, { kind: 'delete-action', actionId: 'weg' })).toBeNull();
  });
});
