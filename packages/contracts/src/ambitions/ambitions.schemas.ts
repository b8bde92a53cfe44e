import { actionStatuses } from '@verbeterbord/domain/actions/action';
import {
  type Ambition,
  ambitionKinds,
  ambitionLifecycles,
  lineLimit,
  textLimit,
  titleLimit,
} from '@verbeterbord/domain/ambitions/ambition';
import { periodOutcomes } from '@verbeterbord/domain/boards/board';
import { checkInStatuses } from '@verbeterbord/domain/checkins/check-in';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText, requiredText, seenVersion } from '../http/values.ts';
import { period } from '../periods/periods.schemas.ts';

export const milestone = z.strictObject({ on: calendarDay, label: requiredText(lineLimit) });

export const ambition = z.strictObject({
  id,
  teamId: id,
  kind: z.enum(ambitionKinds),
  title: z.string(),
  effect: z.string().nullable(),
  until: calendarDay.nullable(),
  milestone: z.strictObject({ on: calendarDay, label: z.string() }).nullable(),
  leadId: id.nullable(),
  contributesToId: id.nullable(),
  municipalityIds: z.array(id),
  lifecycle: z.enum(ambitionLifecycles),
  version: z.int(),
}) satisfies z.ZodType<Ambition>;

export const writtenAmbition = ambition.extend({ seq: z.int(), changed: z.boolean() });

/** A link in the chain, up or down, with the team it belongs to. */
export const chainLink = z.strictObject({
  id,
  kind: z.enum(ambitionKinds),
  title: z.string(),
  lifecycle: z.enum(ambitionLifecycles),
  team: z.strictObject({ id, slug: z.string(), name: z.string(), kind: z.enum(teamKinds) }),
});

/** What contributes to an ambition, with what was said of it last; of another team's only what this reader may see. */
export const contribution = chainLink.extend({
  status: z.enum(checkInStatuses).nullable(),
  /** Whether this reader may open it. */
  isReadable: z.boolean(),
});

/** What was done for the ambition in one period. In a rounded-off period every action has an outcome. */
export const ambitionPeriod = z.strictObject({
  period,
  actions: z.array(
    z.strictObject({
      id,
      title: z.string(),
      status: z.enum(actionStatuses),
      ownerId: id,
      stuckReason: z.string().nullable(),
      outcome: z.enum(periodOutcomes).nullable(),
      reason: z.string().nullable(),
    }),
  ),
});

/** One ambition with its chain up (nearest first) and down, and its actions by period, latest period first. */
export const ambitionPage = ambition.extend({
  seq: z.int(),
  lifecycleReason: z.string().nullable(),
  team: chainLink.shape.team,
  upward: z.array(chainLink),
  downward: z.array(contribution),
  periods: z.array(ambitionPeriod),
  people: z.array(z.strictObject({ id, givenName: z.string(), familyName: z.string() })),
});

const wish = {
  effect: optionalText(textLimit).optional(),
  until: calendarDay.nullable().optional(),
  milestone: milestone.nullable().optional(),
  leadId: id.nullable().optional(),
  contributesToId: id.nullable().optional(),
  municipalityIds: z.array(id).max(50).optional(),
  confirmedNoResidentData,
};

export const newAmbition = z.strictObject({
  id: id.optional(),
  kind: z.enum(ambitionKinds),
  title: requiredText(titleLimit),
  ...wish,
});

export const ambitionEdit = z.strictObject({ title: requiredText(titleLimit).optional(), ...wish, seenVersion });

export const lifecycleWish = z.strictObject({
  lifecycle: z.enum(ambitionLifecycles),
  /** A word why. */
  reason: optionalText(textLimit).optional(),
  seenVersion,
  confirmedNoResidentData,
});

export type AmbitionPage = z.infer<typeof ambitionPage>;
export type WrittenAmbition = z.infer<typeof writtenAmbition>;
export type ChainLink = z.infer<typeof chainLink>;
export type Contribution = z.infer<typeof contribution>;
