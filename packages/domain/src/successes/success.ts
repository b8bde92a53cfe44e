import type { CalendarDay } from '../shared/calendar-day.ts';
import type { ActionId, BoardSessionId, SuccessId } from '../shared/ids.ts';

/** Ons succes: chosen together, kept and counted. Often an action that was done; the words stand on their own. */
export interface Success {
  readonly id: SuccessId;
  readonly text: string;
  readonly actionId: ActionId | null;
  readonly on: CalendarDay;
  readonly sessionId: BoardSessionId | null;
}
