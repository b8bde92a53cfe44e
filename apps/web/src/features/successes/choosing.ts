import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { Period } from '@verbeterbord/domain/periods/period';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import type { Success } from '@verbeterbord/domain/successes/success';

/** The actions of the board that are done; nothing else can be chosen as a success by one tap. */
export const doneOn = (board: Board): readonly BoardAction[] => board.actions.filter(({ status }) => status === 'done');

/** The period that ended right before the one on the board, when that was rounded off: where to look when nothing here is done yet. */
export const periodBefore = ({ period, periods }: Pick<Board, 'period' | 'periods'>): Period | undefined =>
  periods.findLast(({ state, endsOn }) => state === 'rounded-off' && endsOn < period.startsOn);

/** What was chosen here and now: in this session, or today when there is none. */
export const chosenNow = (
  successes: readonly Success[],
  sessionId: BoardSessionId | null,
  today: CalendarDay,
): readonly Success[] =>
  successes.filter((one) => (sessionId === null ? one.on === today : one.sessionId === sessionId));

export interface SuccessMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly items: readonly (Success & { readonly number: number })[];
}

/** The wall: latest month first, each success with its number, counted from the first one ever. */
export function byMonth(latestFirst: readonly Success[]): readonly SuccessMonth[] {
  const months = new Map<string, (Success & { number: number })[]>();
  latestFirst.forEach((one, index) => {
    const month = one.on.slice(0, 7);
    const items = months.get(month) ?? [];
    items.push({ ...one, number: latestFirst.length - index });
    months.set(month, items);
  });
  return [...months].map(([month, items]) => ({ month, items }));
}
