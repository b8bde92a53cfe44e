import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import {
  type CheckIn,
  checkInStatuses,
  confidenceRoundStates,
  confidences,
} from '@verbeterbord/domain/checkins/check-in';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText } from '../http/values.ts';

export const confidence = z.literal(confidences);

export const checkIn = z.strictObject({
  id,
  ambitionId: id,
  periodId: id,
  sessionId: id.nullable(),
  on: calendarDay,
  status: z.enum(checkInStatuses),
  confidence: confidence.nullable(),
  story: z.string().nullable(),
  noticed: z.string().nullable(),
  learned: z.string().nullable(),
}) satisfies z.ZodType<CheckIn>;

export const writtenCheckIn = checkIn.extend({ seq: z.int(), changed: z.boolean() });

/** Texts are never asked for: "ongewijzigd" is the status alone. */
export const newCheckIn = z.strictObject({
  id: id.optional(),
  status: z.enum(checkInStatuses),
  confidence: confidence.nullable().optional(),
  story: optionalText(textLimit).optional(),
  noticed: optionalText(textLimit).optional(),
  learned: optionalText(textLimit).optional(),
  /** The board session in which it was said. */
  sessionId: id.nullable().optional(),
  confirmedNoResidentData,
});

/** A round of "halen we dit?", as one member sees it: how many gave a number, and only the own one. */
export const confidenceRound = z.strictObject({
  id,
  ambitionId: id,
  sessionId: id.nullable(),
  state: z.enum(confidenceRoundStates),
  openedOn: calendarDay,
  votes: z.int(),
  mine: confidence.nullable(),
  /** How many said 1, 2, 3, 4, 5; null while it is open. Nobody's own number is kept after that. */
  spread: z.array(z.int()).length(5).nullable(),
});

export const writtenConfidenceRound = confidenceRound.extend({ seq: z.int(), changed: z.boolean() });
export const newConfidenceRound = z.strictObject({ id: id.optional(), sessionId: id.nullable().optional() });
export const confidenceWish = z.strictObject({ value: confidence });

export type WrittenCheckIn = z.infer<typeof writtenCheckIn>;
export type ConfidenceRoundView = z.infer<typeof confidenceRound>;
export type WrittenConfidenceRound = z.infer<typeof writtenConfidenceRound>;
