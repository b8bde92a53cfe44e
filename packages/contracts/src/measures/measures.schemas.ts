import { lineLimit, titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import { isMeasurable } from '@verbeterbord/domain/measures/measurable';
import { largestValue, type Measure } from '@verbeterbord/domain/measures/measure';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText, requiredText, seenVersion } from '../http/values.ts';

/** A number as it was measured; at most four places behind the point, so that what is kept is what was said. */
const value = z
  .number()
  .min(-largestValue)
  .max(largestValue)
  .refine(isMeasurable, { error: 'at most four places behind the point' });

export const reading = z.strictObject({ id, on: calendarDay, value: z.number(), note: z.string().nullable() });

export const measure = z.strictObject({
  id,
  ambitionId: id,
  title: z.string(),
  unit: z.string().nullable(),
  from: z.number().nullable(),
  goal: z.number().nullable(),
  goalOn: calendarDay.nullable(),
  readings: z.array(reading),
  version: z.int(),
}) satisfies z.ZodType<Measure>;

export const writtenMeasure = measure.extend({ seq: z.int(), changed: z.boolean() });

const wish = {
  unit: optionalText(40).optional(),
  from: value.nullable().optional(),
  goal: value.nullable().optional(),
  goalOn: calendarDay.nullable().optional(),
  confirmedNoResidentData,
};

export const newMeasure = z.strictObject({ id: id.optional(), title: requiredText(titleLimit), ...wish });
export const measureEdit = z.strictObject({ title: requiredText(titleLimit).optional(), ...wish, seenVersion });

export const newReading = z.strictObject({
  id: id.optional(),
  /** Today when absent; never a day to come. */
  on: calendarDay.optional(),
  value,
  note: optionalText(lineLimit).optional(),
  confirmedNoResidentData,
});

export type WrittenMeasure = z.infer<typeof writtenMeasure>;
