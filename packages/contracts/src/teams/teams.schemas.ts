import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, requiredText } from '../http/values.ts';

export const team = z.strictObject({
  id,
  slug: z.string(),
  name: z.string(),
  kind: z.enum(teamKinds),
  purpose: z.string(),
  parentId: id.nullable(),
  municipalityIds: z.array(id),
  openToOrganisation: z.boolean(),
});

/** A team as everybody in the organisation may know it, also when its board is closed to them. */
export const namedTeam = team.pick({
  id: true,
  slug: true,
  name: true,
  kind: true,
  parentId: true,
  municipalityIds: true,
});

export const teamWithMembers = team.extend({
  seq: z.int(),
  municipalities: z.array(z.strictObject({ id, name: z.string() })),
  members: z.array(
    z.strictObject({
      id,
      givenName: z.string(),
      familyName: z.string(),
      from: calendarDay,
      until: calendarDay.nullable(),
      standsForTeamId: id.nullable(),
    }),
  ),
});

/** Whether the board of a team can be read by the other teams of the organisation. */
export const teamOpenness = z.strictObject({ openToOrganisation: z.boolean() });

/** The Team van teams a team sends its delegate to; null takes it out of the tree. */
export const teamParent = z.strictObject({ parentId: id.nullable() });

export const newTeam = z.strictObject({
  id: id.optional(),
  name: requiredText(lineLimit),
  purpose: requiredText(lineLimit),
  kind: z.enum(teamKinds).default('team'),
  parentId: id.nullable().optional(),
  municipalityIds: z.array(id).max(50).optional(),
  /** A day on which a period of its rhythm begins; the Monday of this week when absent. */
  firstDay: calendarDay.optional(),
  confirmedNoResidentData,
});

const named = z.strictObject({ id, givenName: z.string(), familyName: z.string() });

/** Who, beside the members, can look at a team today: by name, as every member may know. */
export const teamAccess = z.strictObject({
  team: z.strictObject({ id, slug: z.string(), name: z.string() }),
  parent: z.strictObject({ id, name: z.string() }).nullable(),
  /** The team's own choice, and whether the organisation leaves it that choice. */
  openToOrganisation: z.boolean(),
  organisationAllowsOpen: z.boolean(),
  delegates: z.array(named.extend({ isStandIn: z.boolean() })),
  facilitators: z.array(named),
  directors: z.array(named),
  administrators: z.array(named),
});

export type TeamAccess = z.infer<typeof teamAccess>;
export type Team = z.infer<typeof team>;
export type NamedTeam = z.infer<typeof namedTeam>;
