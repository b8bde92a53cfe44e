import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, BoardAction, BoardAmbition } from './board.ts';
import { place, replay } from './replay.ts';

const action = (id: string, ambitionId = 'short', more: Partial<BoardAction> = {}): BoardAction => ({
  id,
  title: id,
  doneWhen: null,
  ownerId: 'me',
  ambitionId,
  periodId: 'now',
  status: 'to-do',
  stuckReason: null,
  with: null,
  municipalityId: null,
  timesCarried: 0,
  version: 1,
  ...more,
});
const ambition = (id: string, more: Partial<BoardAmbition> = {}): BoardAmbition => ({
  id,
  kind: 'short-term',
  title: id,
  effect: null,
  until: null,
  milestone: null,
  leadId: null,
  contributesToId: 'long',
  municipalityIds: [],
  lifecycle: 'active',
  version: 1,
  ...more,
});
const board = (actions: readonly BoardAction[]): Board => ({
  seq: 1,
  team: {
    id: 't',
    slug: 't',
    name: 'T',
    kind: 'team',
    purpose: '',
    parent: null,
    sessionWeekday: 1,
    sessionTime: '09:30',
  },
  period: { id: 'now', startsOn: '2026-11-09', endsOn: '2026-11-22', state: 'running' },
  periods: [],
  ambitions: [ambition('long', { kind: 'long-term', contributesToId: null }), ambition('short'), ambition('other')],
  upstream: [],
  actions,
  people: [],
  municipalities: [],
  prepared: [],
  checkIns: [],
  successes: { count: 0, latest: null },
  signals: [],
  takeAlongs: [],
  runningSessionId: null,
});
const ids = (actions: readonly BoardAction[], under?: string) =>
  actions.filter((one) => !under || one.ambitionId === under).map(({ id }) => id);
const to = (after: string | null, ambitionId = 'short') => ({ ambitionId, status: 'to-do', after }) as const;

/** Boards with some actions spread over two ambitions. */
const anyBoard = fc
  .uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 })
  .map((numbers) => board(numbers.map((number) => action(`a${number}`, number % 2 ? 'short' : 'other'))));

describe('placing an action', () => {
  it('puts it right behind the neighbour, or before all others of the ambition', () => {
    const all = [action('a'), action('x', 'other'), action('b'), action('c')];
    expect(ids(place(all, 'a', to('c')), 'short')).toEqual(['b', 'c', 'a']);
    expect(ids(place(all, 'c', to(null)), 'short')).toEqual(['c', 'a', 'b']);
    expect(ids(place(all, 'a', to('x', 'other')), 'other')).toEqual(['x', 'a']);
    expect(place(all, 'gone', to(null))).toBe(all);
    expect(place(all, 'a', to('a'))).toBe(all);
  });

  it('keeps every action exactly once and the order of all others', () => {
    fc.assert(
      fc.property(anyBoard, fc.nat(), fc.nat(), fc.constantFrom('short', 'other'), ({ actions }, one, two, under) => {
        const moved = actions[one % actions.length]!;
        const there = actions.filter((other) => other.ambitionId === under && other.id !== moved.id);
        const after = there.length === 0 || two % 3 === 0 ? null : there[two % there.length]!.id;
        const result = place(actions, moved.id, { ambitionId: under, status: 'done', after });
        expect([...ids(result)].sort()).toEqual([...ids(actions)].sort());
        expect(ids(result).filter((id) => id !== moved.id)).toEqual(ids(actions).filter((id) => id !== moved.id));
        const order = ids(result, under);
        expect(order[order.indexOf(moved.id) - 1] ?? null).toBe(after);
        expect(result.find(({ id }) => id === moved.id)).toMatchObject({ ambitionId: under, status: 'done' });
      }),
    );
  });
});

describe('replaying a command', () => {
  it('about something that is gone changes nothing', () => {
    const now = board([action('a')]);
    expect(replay(now, { kind: 'set-action-status', actionId: 'gone', wish: { status: 'done' } }).actions).toEqual(
      now.actions,
    );
    expect(replay(now, { kind: 'edit-action', actionId: 'gone', set: { title: 'x' } }).actions).toEqual(now.actions);
    expect(replay(now, { kind: 'delete-action', actionId: 'gone' }).actions).toEqual(now.actions);
    expect(replay(now, { kind: 'delete-ambition', ambitionId: 'gone' }).ambitions).toEqual(now.ambitions);
  });

  it('twice is the same as once, for whatever names the state it wants', () => {
    const now = board([action('a'), action('b'), action('c', 'other')]);
    for (const command of [
      { kind: 'create-action', action: action('d') },
      { kind: 'edit-action', actionId: 'a', set: { title: 'x', ambitionId: 'other' } },
      { kind: 'set-action-status', actionId: 'a', wish: { status: 'in-progress', stuckReason: 'wacht' } },
      { kind: 'move-action', actionId: 'a', to: to('b') },
      { kind: 'prepare-outcome', actionId: 'a', outcome: 'let-go', reason: null },
      { kind: 'delete-action', actionId: 'a' },
      { kind: 'create-ambition', ambition: ambition('new') },
      { kind: 'edit-ambition', ambitionId: 'short', set: { title: 'x' } },
      { kind: 'set-ambition-lifecycle', ambitionId: 'short', lifecycle: 'stopped' },
      { kind: 'delete-ambition', ambitionId: 'other' },
    ] as const) {
      const once = replay(now, command);
      expect(replay(once, command), command.kind).toEqual(once);
      expect(now, 'the board that was given').toEqual(board([action('a'), action('b'), action('c', 'other')]));
    }
  });

  it('shows an action of another period not here, and lets one go that moves there', () => {
    const now = board([action('a')]);
    expect(replay(now, { kind: 'create-action', action: action('d', 'short', { periodId: 'next' }) })).toBe(now);
    expect(replay(now, { kind: 'edit-action', actionId: 'a', set: { periodId: 'next' } }).actions).toEqual([]);
  });

  it('puts an action that changes ambition last there', () => {
    const now = board([action('a'), action('c', 'other')]);
    const after = replay(now, { kind: 'edit-action', actionId: 'a', set: { ambitionId: 'other' } });
    expect(ids(after.actions, 'other')).toEqual(['c', 'a']);
  });

  it('keeps an ambition that ended while something was done for it here, directly or below', () => {
    const stop = (ambitionId: string) =>
      ({ kind: 'set-ambition-lifecycle', ambitionId, lifecycle: 'achieved' }) as const;
    const names = (given: Board) => given.ambitions.map(({ id }) => id);
    expect(names(replay(board([action('a')]), stop('short')))).toEqual(['long', 'short', 'other']);
    expect(names(replay(board([action('a')]), stop('long')))).toEqual(['long', 'short', 'other']);
    expect(names(replay(board([]), stop('short')))).toEqual(['long', 'other']);
    expect(names(replay(board([action('a')]), { kind: 'delete-ambition', ambitionId: 'short' }))).toContain('short');
    expect(names(replay(board([]), { kind: 'delete-ambition', ambitionId: 'short' }))).not.toContain('short');
  });
});
