import type { CalendarDay } from '../shared/calendar-day.ts';
import type { AmbitionId, MunicipalityId, PersonId, TeamId } from '../shared/ids.ts';

export const ambitionKinds = ['long-term', 'short-term'] as const;
export type AmbitionKind = (typeof ambitionKinds)[number];

export const ambitionLifecycles = ['active', 'achieved', 'stopped'] as const;
export type AmbitionLifecycle = (typeof ambitionLifecycles)[number];

/** A date with a word: "College 8 december". */
export interface Milestone {
  readonly on: CalendarDay;
  readonly label: string;
}

/** A long-term ambition is a wished-for effect for residents; a short-term one contributes to it, about a quarter. */
export interface Ambition {
  readonly id: AmbitionId;
  readonly teamId: TeamId;
  readonly kind: AmbitionKind;
  readonly title: string;
  readonly effect: string | null;
  readonly until: CalendarDay | null;
  readonly milestone: Milestone | null;
  readonly leadId: PersonId | null;
  readonly contributesToId: AmbitionId | null;
  readonly municipalityIds: readonly MunicipalityId[];
  readonly lifecycle: AmbitionLifecycle;
  readonly version: number;
}

/** Longest title of an ambition or an action, in UTF-16 units. */
export const titleLimit = 200;
/** Longest free text beside a title (effect, done when, reason), in UTF-16 units. */
export const textLimit = 1000;
/** Longest short word or line (milestone, with whom, why stuck), in UTF-16 units. */
export const lineLimit = 200;
