import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clearing, type ClearWish, clearObservation } from './clear-observation.ts';
import { observationOutcomes } from './observation.ts';

const today = '2026-11-17';
const open: Clearing = { outcome: null, outcomeReason: null, actionId: null, clearedOn: null, sessionId: null };
const wish = (about: Partial<ClearWish>): ClearWish => ({
  outcome: null,
  reason: null,
  actionId: null,
  sessionId: null,
  ...about,
});
const faultsOf = (about: Partial<ClearWish>) => {
  const answer = clearObservation(open, wish(about), today);
  return answer.ok ? [] : answer.refusal;
};

describe('something noticed', () => {
  it('becomes an action, with the action it became, on the day it was cleared', () => {
    expect(clearObservation(open, wish({ outcome: 'action', actionId: 'a', sessionId: 's' }), today)).toEqual({
      ok: true,
      value: { outcome: 'action', outcomeReason: null, actionId: 'a', clearedOn: today, sessionId: 's' },
    });
    expect(faultsOf({ outcome: 'action' })).toEqual([{ field: 'actionId', fault: 'missing' }]);
  });

  it('becomes a question only in words', () => {
    expect(faultsOf({ outcome: 'question' })).toEqual([{ field: 'reason', fault: 'missing' }]);
    expect(faultsOf({ outcome: 'question', reason: 'Wie belt de school?' })).toEqual([]);
  });

  it('is let go with a word or without', () => {
    expect(faultsOf({ outcome: 'let-go' })).toEqual([]);
    expect(faultsOf({ outcome: 'let-go', reason: 'Het is al opgelost' })).toEqual([]);
  });

  it('names an action only when it became one, and hears all faults at once', () => {
    expect(faultsOf({ outcome: 'question', actionId: 'a' })).toEqual([
      { field: 'reason', fault: 'missing' },
      { field: 'actionId', fault: 'not-fitting' },
    ]);
    expect(faultsOf({ outcome: null, reason: 'Toch niet' })).toEqual([{ field: 'reason', fault: 'not-fitting' }]);
  });

  const wishes = fc.record<ClearWish>({
    outcome: fc.constantFrom(null, ...observationOutcomes),
    reason: fc.constantFrom(null, 'Een woord', 'Een ander woord'),
    actionId: fc.constantFrom(null, 'a', 'b'),
    sessionId: fc.constantFrom(null, 's', 't'),
  });

  it('whatever is said in whatever order: it is open or has a day, the last choice holds, and saying it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 12 }), (said) => {
        let now = open;
        for (const one of said) {
          const answer = clearObservation(now, one, today);
          if (!answer.ok) continue;
          now = answer.value ?? now;
          expect(now).toMatchObject({ outcome: one.outcome, outcomeReason: one.reason, actionId: one.actionId });
          expect(now.clearedOn === null).toBe(now.outcome === null);
          expect(now.outcome !== null || now.sessionId === null).toBe(true);
          expect(clearObservation(now, one, '2026-12-24')).toEqual({ ok: true, value: null });
        }
      }),
    );
  });
});
