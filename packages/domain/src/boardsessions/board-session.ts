import type { CalendarDay } from '../shared/calendar-day.ts';
import type { BoardSessionId, PeriodId, PersonId, TeamId } from '../shared/ids.ts';

/** The steps of a board session, in the order in which the team goes through them. */
export const sessionSteps = [
  'round',
  'done',
  'not-done',
  'ambitions',
  'observations',
  'questions',
  'decisions',
  'new-actions',
  'closing',
] as const;
export type SessionStep = (typeof sessionSteps)[number];

export const boardSessionStates = ['running', 'ended'] as const;

/** The stand-up at the board, as everybody who joined sees it. */
export interface BoardSession {
  readonly id: BoardSessionId;
  readonly teamId: TeamId;
  /** The period that ran when it began. */
  readonly periodId: PeriodId;
  readonly state: (typeof boardSessionStates)[number];
  readonly step: SessionStep;
  readonly skipped: readonly SessionStep[];
  readonly chairId: PersonId | null;
  readonly presentIds: readonly PersonId[];
  /** What the schakel takes along to the Team van teams, a line each. */
  readonly takeAlong: readonly string[];
  /** How long the team wants it to take; the timer never blocks. */
  readonly minutes: number;
  readonly heldOn: CalendarDay;
  /** ISO, UTC. */
  readonly startedAt: string;
  readonly stepStartedAt: string;
  readonly endedAt: string | null;
  readonly version: number;
}

/** How long a session takes when nobody chose otherwise, in minutes. */
export const defaultSessionMinutes = 30;
