import { holdsOn, type Membership } from '../memberships/membership.ts';
import type { CalendarDay } from '../shared/calendar-day.ts';
import type { OrganisationId, PersonId, TeamId } from '../shared/ids.ts';

export const roles = ['facilitator', 'director', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const scopeKinds = ['organisation', 'team', 'municipality'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** A role within a scope: the organisation (no id), a Team van teams with all below it, or a municipality. */
export interface RoleGrant {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

/** Who asks: one person in one organisation, with their memberships (all days) and roles. */
export interface Actor {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly memberships: readonly Membership[];
  readonly roles: readonly RoleGrant[];
}

/** Whether the actor is a member of that team on that day. */
export const isMemberOf = (actor: Actor, teamId: TeamId, day: CalendarDay): boolean =>
  actor.memberships.some((membership) => membership.teamId === teamId && holdsOn(membership, day));
