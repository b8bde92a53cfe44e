import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Success } from '@verbeterbord/domain/successes/success';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, requiredText } from '../http/values.ts';

export const success = z.strictObject({
  id,
  text: z.string(),
  actionId: id.nullable(),
  on: calendarDay,
  sessionId: id.nullable(),
}) satisfies z.ZodType<Success>;

export const writtenSuccess = success.extend({ seq: z.int(), changed: z.boolean() });

export const newSuccess = z.strictObject({
  id: id.optional(),
  text: requiredText(titleLimit),
  /** The action it was, of the same team. */
  actionId: id.nullable().optional(),
  sessionId: id.nullable().optional(),
  confirmedNoResidentData,
});

export type WrittenSuccess = z.infer<typeof writtenSuccess>;
