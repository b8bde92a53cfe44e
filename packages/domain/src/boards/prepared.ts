import { isUnfinished } from '../actions/action.ts';
import { isOpen } from '../periods/period.ts';
import type { Outcome } from '../periods/round-off.ts';
import type { ActionId } from '../shared/ids.ts';
import type { Board, BoardAction, PreparedOutcome } from './board.ts';

/** What was set beforehand for an action of this board; undefined when nothing was, when it is done, or when the period is rounded off. */
export const preparedFor = (
  { prepared, period }: Pick<Board, 'prepared' | 'period'>,
  action: Pick<BoardAction, 'id' | 'status'>,
): PreparedOutcome | undefined =>
  isUnfinished(action) && isOpen(period) ? prepared.find(({ actionId }) => actionId === action.id) : undefined;

/** The prepared outcomes with one set in place of what was said before; null takes it back. */
export function withPrepared(
  prepared: readonly PreparedOutcome[],
  actionId: ActionId,
  wish: { readonly outcome: Outcome | null; readonly reason: string | null },
): readonly PreparedOutcome[] {
  const others = prepared.filter((one) => one.actionId !== actionId);
  return wish.outcome === null ? others : [...others, { actionId, outcome: wish.outcome, reason: wish.reason }];
}
