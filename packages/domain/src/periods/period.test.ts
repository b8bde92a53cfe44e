import { describe, expect, it } from 'vitest';
import { contains, daysOverdue, isOpen, isOverdue, lengthInDays, type Period, periodStates } from './period.ts';

const running: Period = { id: 'p', startsOn: '2026-11-09', endsOn: '2026-11-22', state: 'running' };

describe('a period', () => {
  it('holds its first and its last day, and no day outside', () => {
    const days = ['2026-11-08', '2026-11-09', '2026-11-22', '2026-11-23'];
    expect(days.map((day) => contains(running, day))).toEqual([false, true, true, false]);
    expect(lengthInDays(running)).toBe(14);
  });

  it('is open until it is rounded off', () => {
    expect(periodStates.map((state) => isOpen({ state }))).toEqual([true, true, false]);
  });

  it('that is forgotten says for how many days it has run over its end', () => {
    expect(isOverdue(running, '2026-11-22')).toBe(false);
    expect(isOverdue(running, '2026-11-23')).toBe(true);
    expect(daysOverdue(running, '2026-11-09')).toBe(0);
    expect(daysOverdue(running, '2026-12-01')).toBe(9);
  });

  it('that does not run is never overdue', () => {
    for (const state of ['planned', 'rounded-off'] as const)
      expect(isOverdue({ ...running, state }, '2027-01-01')).toBe(false);
  });
});
