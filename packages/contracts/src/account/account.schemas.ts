import { roles, scopeKinds } from '@verbeterbord/domain/authorization/actor';
import { type Permission, permissions } from '@verbeterbord/domain/authorization/policies';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { action } from '../actions/actions.schemas.ts';
import { calendarDay, id, instant } from '../http/values.ts';
import { period } from '../periods/periods.schemas.ts';

const permissionName = z.enum(permissions as readonly [Permission, ...Permission[]]);

export const demoPerson = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  organisation: z.strictObject({ id, name: z.string() }),
  /** What this person is, for choosing: team names and roles. */
  teams: z.array(z.strictObject({ name: z.string(), kind: z.enum(teamKinds), isDelegate: z.boolean() })),
  roles: z.array(z.enum(roles)),
});

export const demoSessionRequest = z.strictObject({ personId: id });

/** Where one can sign in, as far as this address or the domain of that e-mail address says. */
export const signInOptions = z.strictObject({
  items: z.array(
    z.strictObject({
      /** Goes into the address that begins signing in. */
      id: z.string(),
      name: z.string(),
      organisation: z.string(),
    }),
  ),
  /** Several organisations live here: which is yours follows from the domain of your e-mail address. */
  asksEmail: z.boolean(),
  isDemo: z.boolean(),
});

/** One browser in which this person is signed in. */
export const mySession = z.strictObject({
  id,
  startedAt: instant,
  lastSeenAt: instant,
  /** Browser and system in words, such as "Firefox op Windows"; empty when unknown. */
  device: z.string(),
  isCurrent: z.boolean(),
});

/** Where to go after signing out here, to sign out at the identity provider as well; null when there is nothing to do there. */
export const signOut = z.strictObject({ address: z.string().nullable() });

export const account = z.strictObject({
  person: z.strictObject({ id, givenName: z.string(), familyName: z.string() }),
  organisation: z.strictObject({ id, slug: z.string(), name: z.string(), shortName: z.string(), timeZone: z.string() }),
  memberships: z.array(
    z.strictObject({
      team: z.strictObject({ id, slug: z.string(), name: z.string(), kind: z.enum(teamKinds) }),
      from: calendarDay,
      until: calendarDay.nullable(),
      standsForTeamId: id.nullable(),
    }),
  ),
  roles: z.array(z.strictObject({ role: z.enum(roles), scopeKind: z.enum(scopeKinds), scopeId: id.nullable() })),
  /** What this person may do on the boards of the own teams today. */
  permissions: z.array(z.strictObject({ teamId: id, allowed: z.array(permissionName) })),
  isDemo: z.boolean(),
});

/** One of my actions with everything needed to show it: its team, its period and its line of sight, nearest ambition first. */
export const myAction = z.strictObject({
  action,
  team: z.strictObject({
    id,
    slug: z.string(),
    name: z.string(),
    kind: z.enum(teamKinds),
    sessionWeekday: z.int(),
    sessionTime: z.string(),
    seq: z.int(),
  }),
  period,
  line: z.array(z.strictObject({ id, title: z.string(), teamId: id, teamName: z.string() })),
  municipality: z.string().nullable(),
});

export type DemoPerson = z.infer<typeof demoPerson>;
export type SignInOptions = z.infer<typeof signInOptions>;
export type MySession = z.infer<typeof mySession>;
export type Account = z.infer<typeof account>;
export type MyAction = z.infer<typeof myAction>;
