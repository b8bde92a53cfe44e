import { actionStatuses } from '@verbeterbord/domain/actions/action';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { periodStates } from '@verbeterbord/domain/periods/period';
import { outcomes } from '@verbeterbord/domain/periods/round-off';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText } from '../http/values.ts';

export const period = z.strictObject({ id, startsOn: calendarDay, endsOn: calendarDay, state: z.enum(periodStates) });

/** One action of a rounded-off period: what we wanted, and what it became. */
export const periodResult = z.strictObject({
  actionId: id,
  title: z.string(),
  ambitionId: id,
  ownerId: id,
  municipalityId: id.nullable(),
  status: z.enum(actionStatuses),
  outcome: z.enum(['done', ...outcomes]),
  reason: z.string().nullable(),
});

/** A period; `results` is filled once it is rounded off, in the order of the board. */
export const periodWithResults = period.extend({ teamId: id, results: z.array(periodResult) });

export const closureWish = z.strictObject({
  /** One for each unfinished action. The reason is a chip, or words; a guarded field is named by the id of its action. */
  outcomes: z
    .array(z.strictObject({ actionId: id, outcome: z.enum(outcomes), reason: optionalText(lineLimit) }))
    .max(1000),
  confirmedNoResidentData,
});

/** The team's counter after it; `changed` is false when the period was rounded off before. */
export const closure = z.strictObject({ seq: z.int(), changed: z.boolean(), period, next: period });

/** A longer or shorter period; the planned ones after it follow. `seenEndsOn` is the last day this person saw. */
export const periodEdit = z.strictObject({ endsOn: calendarDay, seenEndsOn: calendarDay });

/** The running and planned periods as they are now. */
export const writtenPeriods = z.strictObject({ seq: z.int(), changed: z.boolean(), items: z.array(period) });

/** How long a period is when nothing else is said, and when the team stands at the board. */
export const rhythm = z.strictObject({
  days: z.int().min(7).max(56),
  /** 1 is Monday. */
  sessionWeekday: z.int().min(1).max(7),
  /** HH:MM in the organisation's time zone. */
  sessionTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

export type WrittenPeriods = z.infer<typeof writtenPeriods>;
export type TeamRhythm = z.infer<typeof rhythm>;
export type Closure = z.infer<typeof closure>;
export type PeriodWithResults = z.infer<typeof periodWithResults>;
