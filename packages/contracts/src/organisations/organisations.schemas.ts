import { z } from 'zod';
import { id } from '../http/values.ts';

/** A colleague who can own an action: has a membership today. */
export const colleague = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  teamIds: z.array(id),
});

export const municipality = z.strictObject({ id, name: z.string(), code: z.string() });

/** What an organisation chooses for all its teams. */
export const organisationSettings = z.strictObject({ boardsOpen: z.boolean() });

export type Colleague = z.infer<typeof colleague>;
