import type { ManagedPerson, ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { roomText } from '../../platform/i18n/room-text.ts';

type Named = { readonly id: string; readonly name: string };
export type ManagedMembership = ManagedPerson['memberships'][number];
export type ManagedRoleGrant = ManagedPerson['roles'][number];

export const fullName = ({ givenName, familyName }: Pick<ManagedPerson, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`.trim();

export const nameIn = (named: readonly Named[], id: string | null): string | undefined =>
  named.find((one) => one.id === id)?.name;

/** What a membership is: the team, and for whom one speaks there: "Team van teams (schakel van Jeugd dichtbij)". */
export function membershipName(membership: ManagedMembership, teams: readonly ManagedTeam[]): string {
  const t = roomText.memberships;
  const team = nameIn(teams, membership.teamId) ?? t.unknownTeam;
  if (membership.standsForTeamId === null) return team;
  const standsFor = nameIn(teams, membership.standsForTeamId) ?? t.unknownTeam;
  return `${team} (${membership.isStandIn ? t.standInOf(standsFor) : t.delegateOf(standsFor)})`;
}

/** The days of a membership as far as they are news: empty for one that began and has no end. */
export function membershipDays({ from, until }: Pick<ManagedMembership, 'from' | 'until'>, today: CalendarDay): string {
  const { days } = roomText.memberships;
  if (until !== null && until < today) return days.over(formatDayAndYear(until));
  if (from > today && until !== null) return days.both(formatDayAndYear(from), formatDayAndYear(until));
  if (from > today) return days.from(formatDayAndYear(from));
  return until === null ? '' : days.until(formatDayAndYear(until));
}

/** A role with its scope: "procesbegeleider, heel ABG". */
export function roleName(
  grant: Pick<ManagedRoleGrant, 'role' | 'scopeKind' | 'scopeId'>,
  organisation: string,
  scopes: readonly Named[],
): string {
  const t = roomText.memberships;
  const scope = grant.scopeKind === 'organisation' ? t.wholeOrganisation(organisation) : nameIn(scopes, grant.scopeId);
  return t.within(t.roles[grant.role], scope ?? t.unknownScope);
}

/** Memberships as they are read: own teams, then where one speaks for a team, each by first day; those that are over stand last. */
export function inOrder(memberships: readonly ManagedMembership[], today: CalendarDay): readonly ManagedMembership[] {
  const isOver = ({ until }: ManagedMembership) => Number(until !== null && until < today);
  const speaks = ({ standsForTeamId }: ManagedMembership) => Number(standsForTeamId !== null);
  return [...memberships].sort(
    (a, b) => isOver(a) - isOver(b) || speaks(a) - speaks(b) || a.from.localeCompare(b.from),
  );
}
