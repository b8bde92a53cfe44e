import type { CalendarDay } from '../shared/calendar-day.ts';
import type { BoardSessionId, DecisionId } from '../shared/ids.ts';

/** Besloten: one line, kept. */
export interface TeamDecision {
  readonly id: DecisionId;
  readonly text: string;
  readonly on: CalendarDay;
  readonly sessionId: BoardSessionId | null;
}
