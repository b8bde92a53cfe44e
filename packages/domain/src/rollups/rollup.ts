import type { CheckInStatus } from '../checkins/check-in.ts';
import type { PeriodState } from '../periods/period.ts';
import type { CalendarDay } from '../shared/calendar-day.ts';

/** The figures of one team and period, or of several teams added up: counts per status, never a mean, never one figure for all. */
export const rollupFigures = [
  'intended',
  'done',
  'carriedOver',
  'letGo',
  'asked',
  'onCourse',
  'needsAttention',
  'stuck',
  'notSaid',
  'questionsAsked',
  'questionsPickedUp',
  'questionsAnswered',
  'questionsClosed',
  'questionsWithdrawn',
] as const;
export type RollupFigure = (typeof rollupFigures)[number];
export type RollupFigures = Readonly<Record<RollupFigure, number>>;

/** Those that say how ambitions stand; only these are added up over teams on the last row. */
export const stateFigures = [
  'onCourse',
  'needsAttention',
  'stuck',
  'notSaid',
] as const satisfies readonly RollupFigure[];

/** One period on a row: of a team its own days, of a Team van teams the first and last day of its teams' periods. */
export interface RollupPeriod extends RollupFigures {
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly state: PeriodState;
}

/** How an ambition stood in each period of its row, oldest first; null is "nog geen". The last is how it stands now. */
export type StatusTrend = readonly (CheckInStatus | null)[];

/** Adds figures up. */
export const addUp = (some: readonly RollupFigures[]): RollupFigures =>
  Object.fromEntries(
    rollupFigures.map((figure) => [figure, some.reduce((sum, figures) => sum + figures[figure], 0)]),
  ) as unknown as RollupFigures;

/** How the ambitions of several teams stand: states only, for what is done is not added up over teams that stand side by side. */
export const addUpStates = (
  some: readonly Pick<RollupFigures, (typeof stateFigures)[number]>[],
): Readonly<Record<(typeof stateFigures)[number], number>> =>
  Object.fromEntries(
    stateFigures.map((figure) => [figure, some.reduce((sum, figures) => sum + figures[figure], 0)]),
  ) as unknown as Record<(typeof stateFigures)[number], number>;
