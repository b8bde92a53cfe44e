import { parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { z } from 'zod';

/** A UUID in lower case, as ids are stored and compared. */
export const id = z.uuid().toLowerCase();

/** A calendar day, YYYY-MM-DD, that exists. */
export const calendarDay = z
  .string()
  .refine((text) => parseCalendarDay(text) !== null, { error: 'not a day of the calendar' })
  .meta({ format: 'date', example: '2026-11-17' });

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** Control characters have no place in a text; NUL would not even be stored. Line breaks and tabs may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Half of a surrogate pair is no character: PostgreSQL would refuse it. */
const halfCharacters = /\p{Surrogate}/u;

const writable = (text: string): boolean => !controlCharacters.test(text) && !halfCharacters.test(text);

/** Text that must say something, at most `limit` UTF-16 units after trimming. */
export const requiredText = (limit: number) =>
  z.string().trim().min(1).max(limit).refine(writable, { error: 'has characters that cannot be kept' });

/** Text that may be empty or null; both mean "none" and arrive as null. */
export const optionalText = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .refine(writable, { error: 'has characters that cannot be kept' })
    .nullable()
    .transform((text) => (text === '' ? null : text));

/** The version of the thing this person saw when deciding on the change. */
export const seenVersion = z.int().min(1).max(2_147_483_647);

/** Suspicions that the author says are no residents' data, as "field:kind". */
export const confirmedNoResidentData = z.array(z.string().max(60)).max(40).optional();

/** A list on the wire. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item) });
