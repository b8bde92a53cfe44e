import type { CalendarDay } from '../shared/calendar-day.ts';
import type { AmbitionId, BoardSessionId, CheckInId, ConfidenceRoundId, PeriodId } from '../shared/ids.ts';

/** How an ambition stands, as the team itself says; calm words, the one that deviates most last. */
export const checkInStatuses = ['on-course', 'needs-attention', 'stuck'] as const;
export type CheckInStatus = (typeof checkInStatuses)[number];

/** "Halen we dit?": 1 (no) to 5 (yes). */
export const confidences = [1, 2, 3, 4, 5] as const;
export type Confidence = (typeof confidences)[number];

/** What the team said of one ambition on one day. Nobody's own number is in it. */
export interface CheckIn {
  readonly id: CheckInId;
  readonly ambitionId: AmbitionId;
  readonly periodId: PeriodId;
  readonly sessionId: BoardSessionId | null;
  readonly on: CalendarDay;
  readonly status: CheckInStatus;
  readonly confidence: Confidence | null;
  readonly story: string | null;
  readonly noticed: string | null;
  readonly learned: string | null;
}

export const confidenceRoundStates = ['open', 'shown'] as const;

/** A round of "halen we dit?": each says a number alone; all are shown together, and then nobody's is kept. */
export interface ConfidenceRound {
  readonly id: ConfidenceRoundId;
  readonly ambitionId: AmbitionId;
  readonly sessionId: BoardSessionId | null;
  readonly state: (typeof confidenceRoundStates)[number];
  readonly openedOn: CalendarDay;
  /** How many said 1, 2, 3, 4, 5; null while it is open. */
  readonly spread: readonly number[] | null;
}
