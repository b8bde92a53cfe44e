import { addDays, type CalendarDay } from '../shared/calendar-day.ts';
import type { TeamId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { TeamKind } from '../teams/team.ts';
import { holdsOn, type Membership } from './membership.ts';

/** Why a membership cannot be so; the interface has a sentence for each. */
export const membershipRefusals = [
  'ends-before-it-begins',
  'not-a-team-of-teams',
  'not-a-team-below',
  'stands-for-nobody',
  'overlaps',
  'not-a-member-there',
  'still-a-delegate',
  'already-begun',
] as const;
export type MembershipRefusal = (typeof membershipRefusals)[number];

type Days = Pick<Membership, 'from' | 'until'>;

/** A team as far as these rules look at it. */
export interface TeamInTree {
  readonly id: TeamId;
  readonly kind: TeamKind;
  readonly parentId: TeamId | null;
}

/** A membership as it is to be, and what it is weighed against. */
export interface PlannedMembership {
  /** As it stands; null for a new one. */
  readonly was: Membership | null;
  readonly wish: Membership;
  /** The other memberships of the same person. */
  readonly others: readonly Membership[];
  readonly team: TeamInTree;
  readonly standsFor: TeamInTree | null;
  readonly today: CalendarDay;
}

/**
 * Whether a person can have this membership beside their others. A delegate or a stand-in stands for one team right below the Team van
 * teams and is a member of that team on all those days; a person is in a team once at a time; and one that held is never moved past today.
 */
export function checkMembership(plan: PlannedMembership): Result<null, MembershipRefusal> {
  const { was, wish, others, team, standsFor, today } = plan;
  if (wish.until !== null && wish.until < wish.from) return refused('ends-before-it-begins');
  if (was !== null && was.from < today && wish.from > today) return refused('already-begun');
  if (wish.isStandIn && standsFor === null) return refused('stands-for-nobody');
  if (standsFor !== null && team.kind !== 'team-of-teams') return refused('not-a-team-of-teams');
  if (standsFor !== null && standsFor.parentId !== team.id) return refused('not-a-team-below');
  if (others.some((other) => other.teamId === wish.teamId && overlap(other, wish))) return refused('overlaps');
  if (standsFor !== null && !isMemberThere(wish, others)) return refused('not-a-member-there');
  return was === null ? accepted(null) : keepsDelegates(others, was, [...others, wish]);
}

/** Whether a membership can be taken back: only before it held a whole day, and while nobody stands for a team because of it. */
export function checkRemoval(
  was: Membership,
  others: readonly Membership[],
  today: CalendarDay,
): Result<null, MembershipRefusal> {
  return was.from < today ? refused('already-begun') : keepsDelegates(others, was, others);
}

/** Whoever stands for a team as one of its members must not lose that membership first. */
function keepsDelegates(
  others: readonly Membership[],
  was: Membership,
  after: readonly Membership[],
): Result<null, MembershipRefusal> {
  const isLost = (one: Membership) => isMemberThere(one, [...others, was]) && !isMemberThere(one, after);
  return others.some((one) => one.standsForTeamId === was.teamId && isLost(one))
    ? refused('still-a-delegate')
    : accepted(null);
}

const isMemberThere = (delegate: Membership, memberships: readonly Membership[]): boolean =>
  areCovered(
    delegate,
    memberships.filter(({ teamId }) => teamId === delegate.standsForTeamId),
  );

const overlap = (a: Days, b: Days): boolean => holdsOn(a, b.from) || holdsOn(b, a.from);

/** Whether every one of these days falls in one of those stretches. */
function areCovered(days: Days, stretches: readonly Days[]): boolean {
  let day = days.from;
  for (;;) {
    const here = stretches.find((stretch) => holdsOn(stretch, day));
    if (here === undefined) return false;
    if (here.until === null) return true;
    if (days.until !== null && here.until >= days.until) return true;
    day = addDays(here.until, 1);
  }
}
