import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type TakeAlong, takeAlongSubjects } from '@verbeterbord/domain/takealong/take-along';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText, seenVersion } from '../http/values.ts';

export const takeAlong = z.strictObject({
  id,
  teamId: id,
  toTeamId: id,
  subject: z.enum(takeAlongSubjects),
  subjectId: id.nullable(),
  text: z.string(),
  takenById: id,
  takenOn: calendarDay,
  broughtBack: z.string().nullable(),
  broughtBackOn: calendarDay.nullable(),
  version: z.int(),
}) satisfies z.ZodType<TakeAlong>;

export const listedTakeAlong = takeAlong.extend({ team: z.strictObject({ id, slug: z.string(), name: z.string() }) });

export const writtenTakeAlong = takeAlong.extend({ seq: z.int(), changed: z.boolean() });

export const newTakeAlong = z.strictObject({
  id: id.optional(),
  subject: z.enum(takeAlongSubjects),
  subjectId: id.nullable().optional(),
  /** Words of one's own; of a thing on the board its own words are taken when there are none. */
  text: optionalText(textLimit).optional(),
  confirmedNoResidentData,
});

/** What was brought back; null takes it away again. */
export const broughtBackWish = z.strictObject({
  text: optionalText(textLimit),
  seenVersion,
  confirmedNoResidentData,
});

export type ListedTakeAlong = z.infer<typeof listedTakeAlong>;
export type WrittenTakeAlong = z.infer<typeof writtenTakeAlong>;
