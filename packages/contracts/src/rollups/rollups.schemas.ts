import { ambitionKinds, ambitionLifecycles } from '@verbeterbord/domain/ambitions/ambition';
import { checkInStatuses } from '@verbeterbord/domain/checkins/check-in';
import { periodStates } from '@verbeterbord/domain/periods/period';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { calendarDay, id } from '../http/values.ts';
import { listedSignal, owedSignal } from '../signals/signals.schemas.ts';

const status = z.enum(checkInStatuses).nullable();
const words = z.strictObject({ text: z.string(), on: calendarDay });

/** The figures of a team and period, or of several added up: counts, never one figure for all. */
export const rollupPeriod = z.strictObject({
  startsOn: calendarDay,
  endsOn: calendarDay,
  state: z.enum(periodStates),
  intended: z.int(),
  done: z.int(),
  carriedOver: z.int(),
  letGo: z.int(),
  asked: z.int(),
  onCourse: z.int(),
  needsAttention: z.int(),
  stuck: z.int(),
  notSaid: z.int(),
  questionsAsked: z.int(),
  questionsPickedUp: z.int(),
  questionsAnswered: z.int(),
  questionsClosed: z.int(),
  questionsWithdrawn: z.int(),
});

const rowTeam = z.strictObject({
  id,
  slug: z.string(),
  name: z.string(),
  kind: z.enum(teamKinds),
  purpose: z.string(),
  municipalityIds: z.array(id),
});

/** An active short-term ambition of a team on the rollup: how it stood per period of the row since it began, the last is now. */
export const rollupAmbition = z.strictObject({
  id,
  title: z.string(),
  trend: z.array(status),
  /** The day it was last talked about; null when it never was. */
  saidOn: calendarDay.nullable(),
  /** Actions of the running period under it. */
  actions: z.int(),
  /** An open question of the team about it, so it waits on somebody else. */
  isWaiting: z.boolean(),
});

export const rollupRow = z.strictObject({
  team: rowTeam,
  /** How many teams are added up: 1 for a team, all those below for a Team van teams. */
  teams: z.int(),
  /** The own last periods, oldest first, the running one last; of a Team van teams, its teams' periods counted back from the running ones. */
  periods: z.array(rollupPeriod),
  /** Of a team, when there are forty rows or fewer; else empty, and the board has them. */
  ambitions: z.array(rollupAmbition),
  /** What residents notice, said last; or the latest reading of a measure. */
  noticed: words.nullable(),
  measured: z
    .strictObject({
      title: z.string(),
      unit: z.string().nullable(),
      from: z.number().nullable(),
      latest: z.number(),
      goal: z.number().nullable(),
      on: calendarDay,
    })
    .nullable(),
  learned: words.nullable(),
  /** Reached, and chosen as ons succes, since the running period began. */
  achieved: z.array(z.string()),
  successes: z.array(z.string()),
});

/** A Team van teams with its teams, in the order of the alphabet. */
export const rollup = z.strictObject({
  team: rowTeam,
  rows: z.array(rollupRow),
  /** Open questions that this Team van teams owes an answer to, the first wanted first. */
  questions: z.array(listedSignal),
  municipalities: z.array(z.strictObject({ id, name: z.string() })),
});

/** An ambition as the overview tells it: how it stood when its team's period was last rounded off, and no name of a person. */
export const overviewAmbition = z.strictObject({
  id,
  kind: z.enum(ambitionKinds),
  title: z.string(),
  effect: z.string().nullable(),
  teamId: id,
  contributesToId: id.nullable(),
  /** Its own, or those of its team. */
  municipalityIds: z.array(id),
  lifecycle: z.enum(ambitionLifecycles),
  until: calendarDay.nullable(),
  milestone: z.strictObject({ on: calendarDay, label: z.string() }).nullable(),
  /** Over the last rounded-off periods since it began, oldest first; the last is how it stood at the last session. */
  trend: z.array(status),
  story: words.nullable(),
  noticed: words.nullable(),
  learned: words.nullable(),
  /** The day it was last talked about, up to the last rounding off. */
  saidOn: calendarDay.nullable(),
});

export const ambitionOverview = z.strictObject({
  teams: z.array(
    rowTeam.extend({
      parentId: id.nullable(),
      roundedOffOn: calendarDay.nullable(),
      /** Rounded-off ones only, oldest first. */
      periods: z.array(rollupPeriod),
    }),
  ),
  ambitions: z.array(overviewAmbition),
  municipalities: z.array(z.strictObject({ id, name: z.string() })),
  /** What only a director can answer, the first wanted first; empty for who is none. */
  asked: z.array(owedSignal),
  /** What this director asked teams, with what they answered. */
  needs: z.array(owedSignal),
});

export type RollupPeriodView = z.infer<typeof rollupPeriod>;
export type RollupRow = z.infer<typeof rollupRow>;
export type Rollup = z.infer<typeof rollup>;
export type OverviewAmbition = z.infer<typeof overviewAmbition>;
export type AmbitionOverview = z.infer<typeof ambitionOverview>;
