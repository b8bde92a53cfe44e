import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences } from './check-in.ts';
import { mostGiven, votesIn } from './spread.ts';

const spread = fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 5 });

describe('the spread of "halen we dit?"', () => {
  it('proposes a number that nobody gave less often than another, and never one that nobody gave', () => {
    fc.assert(
      fc.property(spread, (counts) => {
        const proposed = mostGiven(counts);
        if (votesIn(counts) === 0) return expect(proposed).toBeNull();
        expect(confidences).toContain(proposed);
        expect(counts[(proposed as number) - 1]).toBe(Math.max(...counts));
        expect(counts.slice(0, (proposed as number) - 1)).not.toContain(Math.max(...counts));
      }),
    );
  });

  it('proposes the more careful of two that were given as often', () => {
    expect(mostGiven([0, 2, 0, 2, 1])).toBe(2);
    expect(votesIn([0, 2, 0, 2, 1])).toBe(5);
  });
});
