import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { calendarDay, id } from '../http/values.ts';

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

export type Team = z.infer<typeof team>;
