import { describe, expect, it } from 'vitest';
import { addUpStates } from './rollup.ts';
import { type MovingRow, whatMoved } from './what-moved.ts';

const ambition = (id: string, ...trend: MovingRow['ambitions'][number]['trend']) => ({
  id,
  title: id,
  trend,
  saidOn: null,
  actions: 1,
  isWaiting: false,
});
const row = (ambitions: MovingRow['ambitions'], words: Partial<MovingRow> = {}): MovingRow => ({
  team: { id: 'a' },
  periods: [],
  ambitions,
  achieved: [],
  successes: [],
  ...words,
});

describe('what moved', () => {
  it('is what stands otherwise than the period before', () => {
    const moved = whatMoved(
      row([
        ambition('down', 'on-course', 'stuck'),
        ambition('up', 'stuck', 'needs-attention'),
        ambition('same', 'stuck', 'on-course', 'on-course'),
      ]),
    );
    expect(moved).toMatchObject([
      { kind: 'improved', ambition: { id: 'up' }, from: 'stuck', to: 'needs-attention' },
      { kind: 'worsened', ambition: { id: 'down' }, from: 'on-course', to: 'stuck' },
    ]);
  });
  it('is nothing where nothing was said before', () => {
    expect(whatMoved(row([ambition('new', 'stuck'), ambition('first', null, 'stuck'), ambition('none')]))).toEqual([]);
  });
  it('begins with what was reached and with our success', () => {
    const words = { achieved: ['Elke school'], successes: ['Drie gezinnen'] };
    expect(whatMoved(row([ambition('up', 'stuck', 'on-course')], words)).map(({ kind }) => kind)).toEqual([
      'achieved',
      'success',
      'improved',
    ]);
  });
});

describe('states of teams together', () => {
  it('are added up state by state, and nothing else is', () => {
    const stand = { onCourse: 2, needsAttention: 1, stuck: 0, notSaid: 3, done: 9 };
    expect(addUpStates([stand, stand])).toEqual({ onCourse: 4, needsAttention: 2, stuck: 0, notSaid: 6 });
    expect(addUpStates([])).toEqual({ onCourse: 0, needsAttention: 0, stuck: 0, notSaid: 0 });
  });
});
