import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../shared/calendar-day.ts';
import { checkMembership, checkRemoval, type MembershipRefusal, type TeamInTree } from './check-membership.ts';
import { holdsOn, type Membership } from './membership.ts';

const today = '2026-03-28';
const tree: Record<string, TeamInTree> = {
  top: { id: 'top', kind: 'team-of-teams', parentId: null },
  middle: { id: 'middle', kind: 'team-of-teams', parentId: 'top' },
  jeugd: { id: 'jeugd', kind: 'team', parentId: 'middle' },
  gezin: { id: 'gezin', kind: 'team', parentId: 'middle' },
};
const of = (teamId: string, from: string, until: string | null, standsForTeamId: string | null = null): Membership => ({
  teamId,
  from,
  until,
  standsForTeamId,
  isStandIn: false,
});
const verdict = (wish: Membership, others: readonly Membership[] = [], was: Membership | null = null) => {
  const team = tree[wish.teamId]!;
  const standsFor = wish.standsForTeamId === null ? null : tree[wish.standsForTeamId]!;
  const answer = checkMembership({ was, wish, others, team, standsFor, today });
  return answer.ok ? 'fine' : answer.refusal;
};
const inJeugd = of('jeugd', '2026-01-01', null);

describe('a membership', () => {
  it('may last one day, and never ends before it begins', () => {
    expect(verdict(of('jeugd', today, today))).toBe('fine');
    expect(verdict(of('jeugd', today, '2026-03-27'))).toBe('ends-before-it-begins');
  });

  it('is one at a time in a team: the day after the last one is free, that day itself is not', () => {
    const earlier = of('jeugd', '2026-01-01', today);
    expect(verdict(of('jeugd', '2026-03-29', null), [earlier])).toBe('fine');
    expect(verdict(of('jeugd', today, null), [earlier])).toBe('overlaps');
    expect(verdict(of('jeugd', '2025-01-01', '2026-01-01'), [earlier])).toBe('overlaps');
    expect(verdict(of('gezin', today, null), [earlier])).toBe('fine');
  });

  it('of a delegate names a team right below the Team van teams, and is only there', () => {
    expect(verdict(of('middle', today, null, 'jeugd'), [inJeugd])).toBe('fine');
    expect(verdict(of('top', today, null, 'jeugd'), [inJeugd])).toBe('not-a-team-below');
    expect(verdict(of('gezin', today, null, 'jeugd'), [inJeugd])).toBe('not-a-team-of-teams');
    expect(verdict({ ...of('middle', today, null), isStandIn: true }, [inJeugd])).toBe('stands-for-nobody');
  });

  it('of a delegate holds only on days that the person is in the team they stand for', () => {
    const halves = [of('jeugd', '2026-01-01', '2026-03-31'), of('jeugd', '2026-04-01', '2026-06-30')];
    expect(verdict(of('middle', today, '2026-06-30', 'jeugd'), halves)).toBe('fine');
    expect(verdict(of('middle', today, '2026-07-01', 'jeugd'), halves)).toBe('not-a-member-there');
    expect(verdict(of('middle', today, null, 'jeugd'), halves)).toBe('not-a-member-there');
    expect(verdict(of('middle', '2025-12-31', today, 'jeugd'), halves)).toBe('not-a-member-there');
    expect(verdict(of('middle', today, null, 'gezin'), [inJeugd])).toBe('not-a-member-there');
  });

  it('in a team lasts as long as the person stands for that team', () => {
    const delegate = of('middle', '2026-02-01', '2026-06-30', 'jeugd');
    expect(verdict({ ...inJeugd, until: '2026-06-30' }, [delegate], inJeugd)).toBe('fine');
    expect(verdict({ ...inJeugd, until: '2026-06-29' }, [delegate], inJeugd)).toBe('still-a-delegate');
  });

  it('that did hold is never moved past today, and taken back only before it held a whole day', () => {
    const begun = of('jeugd', '2026-03-27', null);
    expect(verdict(of('jeugd', '2026-03-29', null), [], begun)).toBe('already-begun');
    expect(verdict(of('jeugd', '2025-03-29', null), [], begun)).toBe('fine');
    expect(checkRemoval(begun, [], today)).toMatchObject({ refusal: 'already-begun' });
    expect(checkRemoval(of('jeugd', today, null), [], today).ok).toBe(true);
    const delegate = of('middle', today, null, 'jeugd');
    expect(checkRemoval(of('jeugd', today, null), [delegate], today)).toMatchObject({ refusal: 'still-a-delegate' });
  });
});

describe('whatever an administrator does in whatever order', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((count): CalendarDay => addDays(today, count));
  const wishes = fc.record({
    team: fc.constantFrom(...Object.values(tree)),
    from: day,
    until: fc.option(day),
    standsFor: fc.option(fc.constantFrom(...Object.values(tree)), { freq: 2 }),
    isStandIn: fc.boolean(),
    /** Which of the memberships it changes; outside the list makes a new one. */
    at: fc.nat(5),
    removes: fc.boolean(),
  });

  it('nobody is in a team twice on a day, and every delegate is a member of the team below on every day', () => {
    const seen = new Set<MembershipRefusal | 'fine'>();
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 25 }), (steps) => {
        let held: Membership[] = [];
        for (const { team, from, until, standsFor, isStandIn, at, removes } of steps) {
          const was = held[at] ?? null;
          const others = held.filter((one) => one !== was);
          const home = was === null ? team : tree[was.teamId]!;
          const wish = { teamId: home.id, from, until, standsForTeamId: standsFor?.id ?? null, isStandIn };
          const answer =
            was !== null && removes
              ? checkRemoval(was, others, today)
              : checkMembership({ was, wish, others, team: home, standsFor, today });
          seen.add(answer.ok ? 'fine' : answer.refusal);
          if (answer.ok) held = was !== null && removes ? others : [...others, wish];
        }
        for (let count = -45; count <= 45; count++) {
          const here = held.filter((one) => holdsOn(one, addDays(today, count)));
          const teams = here.map(({ teamId }) => teamId);
          expect(new Set(teams).size).toBe(teams.length);
          for (const one of here) {
            if (one.standsForTeamId === null) expect(one.isStandIn).toBe(false);
            else {
              expect(tree[one.standsForTeamId]?.parentId).toBe(one.teamId);
              expect(teams).toContain(one.standsForTeamId);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });
});
