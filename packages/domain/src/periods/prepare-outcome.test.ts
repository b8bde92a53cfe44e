import { describe, expect, it } from 'vitest';
import { type ActionToPrepare, isInLastDays, nothingPrepared, prepareOutcome } from './prepare-outcome.ts';

const open: ActionToPrepare = {
  status: 'in-progress',
  periodId: 'nu',
  periodState: 'running',
  prepared: nothingPrepared,
};
const letGo = { outcome: 'let-go', reason: 'too-busy' } as const;
const refusalOf = (action: Partial<ActionToPrepare>, periodId?: string) => {
  const answer = prepareOutcome({ ...open, ...action }, { ...letGo, periodId });
  return answer.ok ? null : answer.refusal;
};

describe('an outcome set beforehand', () => {
  it('is what the person said, with or without a reason', () => {
    expect(prepareOutcome(open, letGo)).toEqual({ ok: true, value: letGo });
    const bare = { outcome: 'asked', reason: null } as const;
    expect(prepareOutcome(open, bare)).toEqual({ ok: true, value: bare });
  });

  it('is taken back with nothing, its reason too', () => {
    const answer = prepareOutcome({ ...open, prepared: letGo }, { outcome: null, reason: 'blijft hangen' });
    expect(answer).toEqual({ ok: true, value: nothingPrepared });
  });

  it('said again in the same way is no change', () => {
    const answer = prepareOutcome({ ...open, prepared: letGo }, { ...letGo });
    expect(answer.ok && answer.value).toBe(letGo);
  });

  it('is for an unfinished action of the running period only', () => {
    expect(refusalOf({ status: 'done' })).toBe('action-done');
    expect(refusalOf({ periodState: 'planned' })).toBe('period-not-running');
    expect(refusalOf({ periodState: 'rounded-off' })).toBe('period-rounded-off');
    expect(refusalOf({}, 'nu')).toBe(null);
  });

  it('that was on its way while the period was rounded off means nothing in the next one, and taking it back is harmless', () => {
    expect(refusalOf({}, 'vorige')).toBe('period-rounded-off');
    expect(prepareOutcome(open, { ...nothingPrepared, periodId: 'vorige' })).toEqual({
      ok: true,
      value: nothingPrepared,
    });
  });
});

it('the last days of a period are its last four, and every day it runs over', () => {
  const period = { state: 'running', endsOn: '2026-11-22' } as const;
  const days = ['2026-11-18', '2026-11-19', '2026-11-22', '2026-12-01'];
  expect(days.map((day) => isInLastDays(period, day))).toEqual([false, true, true, true]);
  expect(isInLastDays({ ...period, state: 'planned' }, '2026-11-22')).toBe(false);
});
