import { type Action, actionStatuses } from '@verbeterbord/domain/actions/action';
import { lineLimit, textLimit, titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import { outcomes } from '@verbeterbord/domain/periods/round-off';
import { z } from 'zod';
import { confirmedNoResidentData, id, optionalText, requiredText, seenVersion } from '../http/values.ts';

export const action = z.strictObject({
  id,
  teamId: id,
  title: z.string(),
  doneWhen: z.string().nullable(),
  ownerId: id,
  ambitionId: id,
  periodId: id,
  status: z.enum(actionStatuses),
  stuckReason: z.string().nullable(),
  with: z.string().nullable(),
  municipalityId: id.nullable(),
  timesCarried: z.int(),
  version: z.int(),
}) satisfies z.ZodType<Action>;

/** A write's answer: the action as it stands, the team's counter after it, and whether anything changed. */
export const writtenAction = action.extend({ seq: z.int(), changed: z.boolean() });

/** An action in the bin. */
export const binnedAction = action.extend({ deletedAt: z.iso.datetime() });

export const newAction = z.strictObject({
  /** Made by the client, so what is shown at once keeps its name; the server makes one when absent. */
  id: id.optional(),
  title: requiredText(titleLimit),
  ambitionId: id,
  /** Running or planned; the running one when absent. */
  periodId: id.optional(),
  /** The person who asks when absent. */
  ownerId: id.optional(),
  doneWhen: optionalText(textLimit).optional(),
  with: optionalText(lineLimit).optional(),
  municipalityId: id.nullable().optional(),
  confirmedNoResidentData,
});

export const actionEdit = z.strictObject({
  title: requiredText(titleLimit).optional(),
  doneWhen: optionalText(textLimit).optional(),
  ownerId: id.optional(),
  with: optionalText(lineLimit).optional(),
  municipalityId: id.nullable().optional(),
  ambitionId: id.optional(),
  periodId: id.optional(),
  seenVersion,
  confirmedNoResidentData,
});

export const actionStatusWish = z.strictObject({
  status: z.enum(actionStatuses),
  /** Left out: as it is. Empty or null: no longer stuck. */
  stuckReason: optionalText(lineLimit).optional(),
  seenVersion,
  confirmedNoResidentData,
});

/** What is to become of an unfinished action, said beforehand; null takes it back. The reason is a chip, or words. */
export const preparedOutcomeWish = z.strictObject({
  outcome: z.enum(outcomes).nullable(),
  reason: optionalText(lineLimit).optional(),
  /** The period it is meant for: once that is rounded off, the action may live in the next one, and nothing is prepared there. */
  periodId: id.optional(),
  confirmedNoResidentData,
});

export const writtenPreparedOutcome = z.strictObject({
  actionId: id,
  outcome: z.enum(outcomes).nullable(),
  reason: z.string().nullable(),
  version: z.int(),
  seq: z.int(),
  changed: z.boolean(),
});

export const actionPlace = z.strictObject({
  ambitionId: id,
  status: z.enum(actionStatuses),
  /** The action of that ambition it comes right after; null puts it first. */
  after: id.nullable(),
  seenVersion,
});

export type WrittenAction = z.infer<typeof writtenAction>;
export type WrittenPreparedOutcome = z.infer<typeof writtenPreparedOutcome>;
export type BinnedAction = z.infer<typeof binnedAction>;
