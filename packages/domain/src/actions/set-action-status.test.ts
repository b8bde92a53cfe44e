import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses, isUnfinished } from './action.ts';
import { setActionStatus } from './set-action-status.ts';

const status = fc.constantFrom(...actionStatuses);
const reason = fc.option(fc.constantFrom('wacht op reactie', 'geen tijd'));
const state = fc.record({ status, stuckReason: reason });
const wish = fc.record(
  { status, stuckReason: fc.option(fc.constantFrom('', '  ', 'wacht', ' wacht ')) },
  { requiredKeys: ['status'] },
);

describe('the status of an action', () => {
  it('is what was asked, and asking again changes nothing', () => {
    fc.assert(
      fc.property(state, wish, (before, asked) => {
        const after = setActionStatus(before, asked);
        expect(after.status).toBe(asked.status);
        expect(setActionStatus(after, asked)).toBe(after);
      }),
    );
  });

  it('is never done and stuck at once', () => {
    fc.assert(
      fc.property(state, wish, (before, asked) => {
        const after = setActionStatus(before, asked);
        if (after !== before && after.status === 'done') expect(after.stuckReason).toBeNull();
      }),
    );
  });

  it('keeps why it is stuck while nothing is said about that', () => {
    const stuck = { status: 'to-do', stuckReason: 'wacht' } as const;
    expect(setActionStatus(stuck, { status: 'in-progress' }).stuckReason).toBe('wacht');
    expect(setActionStatus(stuck, { status: 'in-progress', stuckReason: null }).stuckReason).toBeNull();
    expect(setActionStatus(stuck, { status: 'to-do', stuckReason: ' ' }).stuckReason).toBeNull();
    expect(setActionStatus(stuck, { status: 'to-do', stuckReason: ' geen auto ' }).stuckReason).toBe('geen auto');
  });

  it('is unfinished until it is done', () => {
    expect(actionStatuses.filter((one) => isUnfinished({ status: one }))).toEqual(['to-do', 'in-progress']);
  });
});
