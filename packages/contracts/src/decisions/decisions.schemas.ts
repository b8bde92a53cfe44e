import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { TeamDecision } from '@verbeterbord/domain/decisions/decision';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, requiredText } from '../http/values.ts';

export const decision = z.strictObject({
  id,
  text: z.string(),
  on: calendarDay,
  sessionId: id.nullable(),
}) satisfies z.ZodType<TeamDecision>;

export const writtenDecision = decision.extend({ seq: z.int(), changed: z.boolean() });

export const newDecision = z.strictObject({
  id: id.optional(),
  text: requiredText(lineLimit),
  sessionId: id.nullable().optional(),
  confirmedNoResidentData,
});

export type WrittenDecision = z.infer<typeof writtenDecision>;
