import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckInStatus, checkInStatuses } from './check-in.ts';
import { asksForStory, deviationsFirst, gravityOf, isDeviation, unchanged } from './deviation.ts';

const status = fc.constantFrom(...checkInStatuses);

describe('a check-in', () => {
  it('deviates when it is not on course, or worse than the last time', () => {
    fc.assert(
      fc.property(status, fc.option(status), (now, previous) => {
        const isWorse = previous !== null && gravityOf(now) > gravityOf(previous);
        expect(isDeviation(now, previous)).toBe(now !== 'on-course' || isWorse);
      }),
    );
    expect(isDeviation('on-course', 'stuck')).toBe(false);
    expect(isDeviation('needs-attention', 'needs-attention')).toBe(true);
  });

  it('asks for the story at a deviation only, and not before a status was chosen', () => {
    expect(asksForStory(null, 'stuck')).toBe(false);
    expect(asksForStory('on-course', null)).toBe(false);
    expect(asksForStory('stuck', null)).toBe(true);
  });

  it('that is unchanged says how it stands and the number, and no text', () => {
    const previous = { status: 'stuck', confidence: 2, story: 'Wacht', noticed: 'Niets', learned: 'Bel' } as const;
    expect(unchanged(previous)).toEqual({ status: 'stuck', confidence: 2 });
  });
});

describe('the ambitions of a board', () => {
  const board = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 }).chain((ids) =>
    fc.record({
      ambitions: fc.constant(ids.map((id) => ({ id }))),
      latest: fc
        .subarray(ids)
        .chain((said) =>
          fc
            .array(status, { minLength: said.length, maxLength: said.length })
            .map((statuses) => said.map((ambitionId, at) => ({ ambitionId, status: statuses[at] as CheckInStatus }))),
        ),
    }),
  );

  it('come each once, what deviates most first, and alike ones in the order of the board', () => {
    fc.assert(
      fc.property(board, ({ ambitions, latest }) => {
        const said = new Map(latest.map((one) => [one.ambitionId, one.status]));
        const ordered = deviationsFirst(ambitions, latest);
        expect(ordered.map(({ id }) => id).sort()).toEqual(ambitions.map(({ id }) => id).sort());
        const rank = (id: string) => ['stuck', 'needs-attention', undefined, 'on-course'].indexOf(said.get(id));
        for (const [at, { id }] of ordered.entries()) {
          const next = ordered[at + 1];
          if (next === undefined) continue;
          expect(rank(id)).toBeLessThanOrEqual(rank(next.id));
          if (rank(id) === rank(next.id)) {
            const place = (wanted: string) => ambitions.findIndex((one) => one.id === wanted);
            expect(place(id)).toBeLessThan(place(next.id));
          }
        }
      }),
    );
  });
});
