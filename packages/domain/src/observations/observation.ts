import type { CalendarDay } from '../shared/calendar-day.ts';
import type { ActionId, BoardSessionId, ObservationId, PersonId, TeamId } from '../shared/ids.ts';

/** What became of something noticed. */
export const observationOutcomes = ['action', 'question', 'let-go'] as const;
export type ObservationOutcome = (typeof observationOutcomes)[number];

/** Ik merk…: something noticed, no ambition needed; open until a session clears it. For the team alone. */
export interface Observation {
  readonly id: ObservationId;
  readonly teamId: TeamId;
  readonly text: string;
  readonly noticedById: PersonId;
  readonly noticedOn: CalendarDay;
  readonly outcome: ObservationOutcome | null;
  /** Why it was let go, or the question it became. */
  readonly outcomeReason: string | null;
  readonly actionId: ActionId | null;
  readonly clearedOn: CalendarDay | null;
  readonly sessionId: BoardSessionId | null;
  readonly version: number;
}
