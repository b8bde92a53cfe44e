import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambitionKinds, ambitionLifecycles } from './ambition.ts';
import { checkContribution } from './line-of-sight.ts';
import { isMilestoneInSight } from './milestone-in-sight.ts';

const team = { id: 'team', parentId: 'tvt' };
const long = (teamId: string, lifecycle = 'active') => ({ kind: 'long-term', teamId, lifecycle }) as const;
const refusal = (...asked: Parameters<typeof checkContribution>) => {
  const answer = checkContribution(...asked);
  return answer.ok ? null : answer.refusal;
};

describe('the line of sight', () => {
  it('takes a short-term ambition to a long-term one of the same team only', () => {
    expect(refusal('short-term', team, long('team'))).toBeNull();
    expect(refusal('short-term', team, long('tvt'))).toBe('not-in-reach');
    expect(refusal('short-term', team, null)).toBe('short-term-needs-long-term');
    expect(refusal('short-term', team, undefined)).toBe('not-in-reach');
    expect(refusal('short-term', team, { ...long('team'), kind: 'short-term' })).toBe('not-a-long-term-ambition');
  });
  it('may take a long-term one to the Team van teams, and needs nothing above it', () => {
    expect(refusal('long-term', team, long('tvt'))).toBeNull();
    expect(refusal('long-term', team, null)).toBeNull();
    expect(refusal('long-term', team, long('team'))).toBe('not-in-reach');
    expect(refusal('long-term', { id: 'tvt', parentId: null }, long('team'))).toBe('not-in-reach');
  });
  it('ends at nothing that was achieved or stopped', () => {
    for (const lifecycle of ['achieved', 'stopped']) {
      expect(refusal('short-term', team, long('team', lifecycle))).toBe('not-active');
    }
  });
  it('can have no circle: each step goes to a long-term ambition, and from there a team higher', () => {
    const upward = fc.record({
      kind: fc.constantFrom(...ambitionKinds),
      teamId: fc.constantFrom('team', 'tvt', 'region', 'far'),
      lifecycle: fc.constantFrom(...ambitionLifecycles),
    });
    const height: Record<string, number> = { team: 0, tvt: 1, region: 2 };
    const teams = [team, { id: 'tvt', parentId: 'region' }, { id: 'region', parentId: null }];
    fc.assert(
      fc.property(fc.constantFrom(...ambitionKinds), fc.constantFrom(...teams), upward, (kind, from, target) => {
        if (!checkContribution(kind, from, target).ok) return;
        const steps = (height[target.teamId] ?? Number.NaN) - height[from.id]!;
        expect([target.kind, steps]).toEqual(['long-term', kind === 'short-term' ? 0 : 1]);
      }),
    );
  });
});

describe('a milestone', () => {
  const period = { startsOn: '2026-11-09', endsOn: '2026-11-22' };
  const inSight = (on: string, today = '2026-11-17') => isMilestoneInSight({ on, label: 'College' }, period, today);
  it('is in sight from two periods ahead', () => {
    expect([inSight('2026-11-23'), inSight('2026-12-20'), inSight('2026-12-21')]).toEqual([true, true, false]);
  });
  it('stays until its day has passed', () => {
    expect([inSight('2026-11-17'), inSight('2026-11-16')]).toEqual([true, false]);
  });
});
