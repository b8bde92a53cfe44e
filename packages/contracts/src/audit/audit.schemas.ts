import { z } from 'zod';
import { id, instant } from '../http/values.ts';

/** Done; refused by the rules; or failed on our side. */
export const auditResults = ['done', 'refused', 'failed'] as const;

/** Who did what, on what, with which result, from where and when. No texts, no tokens. */
export const auditEntry = z.strictObject({
  /** Counts from 1 in each organisation, without a gap. */
  number: z.int().min(1),
  at: instant,
  actorId: id.nullable(),
  actorName: z.string().nullable(),
  /** A permission or an event of signing in, such as `action.set-status` or `signed-in`. */
  action: z.string(),
  /** Kind and id, such as `team:…`; null when there is no such thing. */
  object: z.string().nullable(),
  result: z.enum(auditResults),
  /** The network address it came from. */
  origin: z.string().nullable(),
});

export const auditQuery = z.strictObject({
  /** Only what is older than this number. */
  before: z.coerce.number().int().min(1).optional(),
});

/** A hundred at most, the latest first. */
export const auditPage = z.strictObject({ items: z.array(auditEntry), hasMore: z.boolean() });

export type AuditEntry = z.infer<typeof auditEntry>;
