import type { Measure } from '@verbeterbord/domain/measures/measure';
import { type CalendarDay, daysBetween } from '@verbeterbord/domain/shared/calendar-day';

/** What the chart of a measure spans: days across, numbers up. */
export interface MeasureSpan {
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly least: number;
  readonly most: number;
  /** Where the lines across stand, from least to most. */
  readonly ticks: readonly number[];
}

type Measured = Pick<Measure, 'from' | 'goal' | 'goalOn' | 'readings'>;

/**
 * What has to be seen of a measure: all readings, where we come from, where we want to be and when, and today. One number alone still has
 * room around it; a goal may lie above the start or below it.
 */
export function spanOf({ from, goal, goalOn, readings }: Measured, today: CalendarDay): MeasureSpan {
  const days = [today, ...readings.map(({ on }) => on), ...(goalOn === null ? [] : [goalOn])].sort();
  const numbers = [from, goal, ...readings.map(({ value }) => value)].filter((value) => value !== null);
  const [least, most] = numbers.length === 0 ? [0, 1] : [Math.min(...numbers), Math.max(...numbers)];
  const ticks = ticksBetween(least, most);
  return {
    firstDay: days[0] as CalendarDay,
    lastDay: days.at(-1) as CalendarDay,
    least: ticks[0] as number,
    most: ticks.at(-1) as number,
    ticks,
  };
}

const mostSteps = 5;

/** Round numbers from at most `least` to at least `most`, evenly apart, at least two and at most six of them. */
export function ticksBetween(least: number, most: number): readonly number[] {
  const span = most - least || Math.abs(most) || 1;
  const rough = span / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const factor of [1, 2, 5, 10, 20]) {
    const step = factor * power;
    const first = Math.floor(least / step + 1e-9);
    const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
    if (last - first <= mostSteps)
      return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  }
  return [least, most];
}

/** Floating sums end in 0.30000000000000004; what is written on an axis does not. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;

/** How far a day lies on the way from the first to the last: 0 to 1, and halfway when they are the same. */
export function shareOfDays(day: CalendarDay, { firstDay, lastDay }: MeasureSpan): number {
  const length = daysBetween(firstDay, lastDay);
  return length === 0 ? 0.5 : daysBetween(firstDay, day) / length;
}

/** How high a number stands: 0 at the foot, 1 at the top. */
export const shareOfHeight = (value: number, { least, most }: MeasureSpan): number => (value - least) / (most - least);

/** Of things on days, those that can be drawn without lying over one another; the later of two stays. */
export function withRoom<Thing extends { readonly x: number }>(
  things: readonly Thing[],
  room: number,
): readonly Thing[] {
  const kept: Thing[] = [];
  for (const thing of things.toReversed()) {
    const next = kept.at(-1);
    if (next === undefined || next.x - thing.x >= room) kept.push(thing);
  }
  return kept.reverse();
}
