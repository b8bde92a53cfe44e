import type { TeamDecision } from '@verbeterbord/domain/decisions/decision';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';

export interface DecisionDay {
  readonly on: CalendarDay;
  readonly items: readonly TeamDecision[];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** The decisions in which every word of the search stands, capitals and accents aside; all of them when nothing is searched. */
export function findDecisions(items: readonly TeamDecision[], search: string): readonly TeamDecision[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return items.filter(({ text }) => words.every((word) => plain(text).includes(word)));
}

/** Decisions by the day on which they were taken, in the order in which they came. */
export function byDay(items: readonly TeamDecision[]): readonly DecisionDay[] {
  const days = new Map<CalendarDay, TeamDecision[]>();
  for (const one of items) days.set(one.on, [...(days.get(one.on) ?? []), one]);
  return [...days].map(([on, ofDay]) => ({ on, items: ofDay }));
}
