import { roles, scopeKinds } from '@verbeterbord/domain/authorization/actor';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { calendarDay, id } from '../http/values.ts';

/** Waiting: signed in, without team or role. Ended: comes in no more. */
export const managedPersonStates = ['active', 'waiting', 'ended'] as const;

export const managedMembership = z.strictObject({
  id,
  teamId: id,
  from: calendarDay,
  until: calendarDay.nullable(),
  standsForTeamId: id.nullable(),
  isStandIn: z.boolean(),
});

export const managedRoleGrant = z.strictObject({
  id,
  role: z.enum(roles),
  scopeKind: z.enum(scopeKinds),
  scopeId: id.nullable(),
});

/** A person as an administrator sees them: no actions, no figures. Memberships of the teams in the administrator's scope. */
export const managedPerson = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  state: z.enum(managedPersonStates),
  firstSignedInOn: calendarDay.nullable(),
  accessEndedOn: calendarDay.nullable(),
  memberships: z.array(managedMembership),
  roles: z.array(managedRoleGrant),
});

export const managedPeopleQuery = z.strictObject({
  search: z.string().trim().max(100).optional(),
  state: z.enum(managedPersonStates).optional(),
  teamId: id.optional(),
  /** The id of the last person of the page before. */
  after: id.optional(),
});

/** Fifty people at most, by name; how many there are of each state in the administrator's scope, whatever is searched for. */
export const managedPeople = z.strictObject({
  items: z.array(managedPerson),
  hasMore: z.boolean(),
  counts: z.record(z.enum(managedPersonStates), z.int()),
});

/** The teams in the administrator's scope, by name, to choose from. */
export const managedTeam = z.strictObject({ id, name: z.string(), kind: z.enum(teamKinds), parentId: id.nullable() });

export const newMembership = z.strictObject({
  id: id.optional(),
  teamId: id,
  from: calendarDay,
  until: calendarDay.nullable().default(null),
  /** Only in a Team van teams, and then one of the teams right below it. */
  standsForTeamId: id.nullable().default(null),
  isStandIn: z.boolean().default(false),
});

export const membershipEdit = z.strictObject({
  from: calendarDay.optional(),
  until: calendarDay.nullable().optional(),
  standsForTeamId: id.nullable().optional(),
  isStandIn: z.boolean().optional(),
});

export const newRoleGrant = z.strictObject({
  id: id.optional(),
  role: z.enum(roles),
  scopeKind: z.enum(scopeKinds),
  /** The Team van teams or the municipality; null for the organisation. */
  scopeId: id.nullable().default(null),
});

export const accessWish = z.strictObject({ state: z.enum(['open', 'ended']) });

export type ManagedPerson = z.infer<typeof managedPerson>;
export type ManagedPeople = z.infer<typeof managedPeople>;
export type ManagedTeam = z.infer<typeof managedTeam>;
