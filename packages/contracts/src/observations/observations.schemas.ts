import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type Observation, observationOutcomes } from '@verbeterbord/domain/observations/observation';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText, requiredText, seenVersion } from '../http/values.ts';

export const observation = z.strictObject({
  id,
  teamId: id,
  text: z.string(),
  noticedById: id,
  noticedOn: calendarDay,
  outcome: z.enum(observationOutcomes).nullable(),
  outcomeReason: z.string().nullable(),
  actionId: id.nullable(),
  clearedOn: calendarDay.nullable(),
  sessionId: id.nullable(),
  version: z.int(),
}) satisfies z.ZodType<Observation>;

export const writtenObservation = observation.extend({ seq: z.int(), changed: z.boolean() });

/** What I noticed, with what came of it; the words of the action while it can be read. */
export const myObservation = observation.extend({
  team: z.strictObject({ id, slug: z.string(), name: z.string() }),
  actionTitle: z.string().nullable(),
});

export const newObservation = z.strictObject({
  id: id.optional(),
  text: requiredText(textLimit),
  confirmedNoResidentData,
});

export const observationOutcomeWish = z.strictObject({
  /** Null opens it again. */
  outcome: z.enum(observationOutcomes).nullable(),
  /** Why it is let go, or the question it becomes; a question needs words. */
  reason: optionalText(textLimit).optional(),
  /** The action it became: of the same team, and asked for with `action`. */
  actionId: id.nullable().optional(),
  sessionId: id.nullable().optional(),
  seenVersion,
  confirmedNoResidentData,
});

export type WrittenObservation = z.infer<typeof writtenObservation>;
export type MyObservation = z.infer<typeof myObservation>;
