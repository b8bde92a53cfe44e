import type { Board, BoardSignal } from '@verbeterbord/domain/boards/board';

/** Where each open question stands on the board: at its action or ambition, or by itself when neither is there. */
export interface PlacedSignals {
  readonly at: ReadonlyMap<string, readonly BoardSignal[]>;
  readonly loose: readonly BoardSignal[];
}

/** Places the questions of a board. They are of today, so a period that was rounded off shows none. */
export function placeSignals(board: Pick<Board, 'signals' | 'actions' | 'ambitions' | 'period'>): PlacedSignals {
  const at = new Map<string, BoardSignal[]>();
  const loose: BoardSignal[] = [];
  if (board.period.state === 'rounded-off') return { at, loose };
  const actionIds = new Set(board.actions.map(({ id }) => id));
  const ambitionIds = new Set(board.ambitions.flatMap(({ id, lifecycle }) => (lifecycle === 'active' ? [id] : [])));
  for (const signal of board.signals) {
    const { actionId, ambitionId } = signal;
    const place =
      actionId && actionIds.has(actionId) ? actionId : ambitionId && ambitionIds.has(ambitionId) ? ambitionId : null;
    if (place === null) loose.push(signal);
    else at.set(place, [...(at.get(place) ?? []), signal]);
  }
  return { at, loose };
}
