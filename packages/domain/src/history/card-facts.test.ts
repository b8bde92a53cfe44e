import { describe, expect, it } from 'vitest';
import { cardFactsOf } from './card-facts.ts';
import type { LoggedChange } from './logged-change.ts';

const change = (about: Partial<LoggedChange>): LoggedChange => ({
  seq: 1,
  at: '2026-11-17T10:00:00Z',
  actorId: 'noor',
  entity: 'action',
  entityId: 'a',
  kind: 'edited',
  before: {},
  after: {},
  ...about,
});
const factsOf = (before: object, after: object, kind = 'edited') =>
  cardFactsOf(change({ kind, before: before as LoggedChange['before'], after: after as LoggedChange['after'] }));

describe('what a change did to a card', () => {
  it('is told once for each thing it touched, and not for what stayed the same', () => {
    expect(factsOf({ title: 'Oud', owner_id: 'noor' }, { title: 'Nieuw', owner_id: 'noor' })).toEqual([
      { kind: 'renamed', from: 'Oud' },
    ]);
    expect(factsOf({ title: 'Oud', with_text: null }, { title: 'Nieuw', with_text: 'Daan' })).toEqual([
      { kind: 'renamed', from: 'Oud' },
      { kind: 'rewritten', field: 'with_text', isEmpty: false },
    ]);
  });

  it('is nothing when the card only changed places among its neighbours', () => {
    expect(factsOf({ rank: 'a1' }, { rank: 'a2', ambition_id: undefined }, 'moved')).toEqual([]);
  });

  it('is the status and being stuck, apart', () => {
    const [before, after] = [
      { status: 'to-do', stuck_reason: null },
      { status: 'in-progress', stuck_reason: 'wacht op reactie' },
    ];
    expect(factsOf(before, after, 'status-set')).toEqual([
      { kind: 'status', to: 'in-progress', reason: null },
      { kind: 'stuck', reason: 'wacht op reactie' },
    ]);
    expect(factsOf(after, before, 'status-set').at(-1)).toEqual({ kind: 'unstuck' });
  });

  it('is what became of it at the end of a period, and not the places it got', () => {
    const after = { period_id: 'q', rank: 'a0', times_carried: 1, outcome: 'asked', outcome_reason: 'too-busy' };
    expect(factsOf({ period_id: 'p', rank: 'b', times_carried: 0 }, after, 'asked')).toEqual([
      { kind: 'became', to: 'asked', reason: 'too-busy' },
    ]);
  });

  it('is the bin and the way back, whatever else the way back had to set', () => {
    expect(factsOf({ deleted_at: null }, { deleted_at: '2026-11-17' }, 'deleted')).toEqual([{ kind: 'binned' }]);
    expect(factsOf({ deleted_at: '2026-11-17', rank: 'a' }, { deleted_at: null, rank: 'b' }, 'restored')).toEqual([
      { kind: 'restored' },
    ]);
  });

  it('of an ambition is its lead, its end and what it contributes to', () => {
    expect(
      factsOf(
        { lead_id: 'noor', lifecycle: 'active', contributes_to_id: 'x' },
        { lead_id: null, lifecycle: 'stopped', lifecycle_reason: 'Het is af', contributes_to_id: 'y' },
      ),
    ).toEqual([
      { kind: 'lifecycle', to: 'stopped', reason: 'Het is af' },
      { kind: 'led-by', to: null },
      { kind: 'other-ambition', to: 'y' },
    ]);
  });

  it('stands without the words that were erased since', () => {
    expect(factsOf({}, { title: 'Nieuw' })).toEqual([{ kind: 'renamed', from: null }]);
  });
});
