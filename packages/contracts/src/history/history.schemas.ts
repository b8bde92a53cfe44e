import { z } from 'zod';
import { id } from '../http/values.ts';

/** Who changed what: only the fields that changed, before and after, by their name in the database. */
export const change = z.strictObject({
  seq: z.int(),
  part: z.int(),
  at: z.iso.datetime(),
  /** Only inside the team. */
  actorId: id.nullable(),
  entity: z.string(),
  entityId: id,
  kind: z.string(),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
});
