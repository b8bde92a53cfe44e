import { ambitionKinds, ambitionLifecycles } from '@verbeterbord/domain/ambitions/ambition';
import { checkInStatuses } from '@verbeterbord/domain/checkins/check-in';
import { z } from 'zod';
import { calendarDay, id } from '../http/values.ts';

/** Who changed what: only the fields that changed, before and after, by their name in the database. */
export const change = z.strictObject({
  seq: z.int(),
  part: z.int(),
  at: z.iso.datetime(),
  /** Only inside the team. */
  actorId: id.nullable(),
  entity: z.string(),
  entityId: id,
  kind: z.string(),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
});

/** One short-term ambition over rounded-off periods, oldest first: counts of actions, and the last check-in said in the period. */
export const ambitionTrend = z.strictObject({
  ambition: z.strictObject({
    id,
    title: z.string(),
    kind: z.enum(ambitionKinds),
    lifecycle: z.enum(ambitionLifecycles),
  }),
  periods: z.array(
    z.strictObject({
      periodId: id,
      startsOn: calendarDay,
      endsOn: calendarDay,
      intended: z.int(),
      done: z.int(),
      carriedOver: z.int(),
      letGo: z.int(),
      asked: z.int(),
      checkIn: z.enum(checkInStatuses).nullable(),
    }),
  ),
});

export type AmbitionTrend = z.infer<typeof ambitionTrend>;
