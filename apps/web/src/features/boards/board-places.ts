import { type ActionStatus, actionStatuses } from '@verbeterbord/domain/actions/action';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionPlace } from '@verbeterbord/domain/boards/board-command';
import type { ActionId, AmbitionId } from '@verbeterbord/domain/shared/ids';

/** A spot on the board: the how-manieth card of a cell, counted from 0 and without the card that moves. */
export interface Spot {
  readonly ambitionId: AmbitionId;
  readonly status: ActionStatus;
  readonly index: number;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The board as moving sees it: the rows from top to bottom, and the cards that may be seen in the order of their ambition. */
export interface MoveField {
  readonly ambitionIds: readonly AmbitionId[];
  readonly actions: readonly BoardAction[];
  /** A list shows one order over all statuses; then a cell is a whole ambition. */
  readonly isList?: boolean;
}

/** The visible cards of one cell in their order, without the one that moves. */
export const cellCards = (field: MoveField, { ambitionId, status }: Omit<Spot, 'index'>, moving: ActionId) =>
  field.actions.filter(
    (action) => action.ambitionId === ambitionId && (field.isList || action.status === status) && action.id !== moving,
  );

/** Where a card stands now. */
export function spotOf(field: MoveField, id: ActionId): Spot | null {
  const action = field.actions.find((one) => one.id === id);
  if (action === undefined) return null;
  const { ambitionId, status } = action;
  return { ambitionId, status, index: rankedIndex(field, id, { ambitionId, status }) };
}

/** A card keeps its place in the order of its ambition when only its status changes: how many of that status stand before it. */
function rankedIndex(field: MoveField, id: ActionId, cell: Omit<Spot, 'index'>): number {
  const own = field.actions.findIndex((action) => action.id === id);
  return cellCards(field, cell, id).filter((action) => field.actions.indexOf(action) < own).length;
}

/**
 * The spot an arrow key leads to: left and right change the status, up and down the order, and past the edge of a cell the ambition.
 * Gives the same spot where the board ends. `field` is the board with the card where it is now.
 */
export function spotByKey(field: MoveField, id: ActionId, spot: Spot, key: ArrowKey): Spot {
  const { ambitionId, status, index } = spot;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = actionStatuses[actionStatuses.indexOf(status) + (key === 'ArrowLeft' ? -1 : 1)];
    return next === undefined
      ? spot
      : { ambitionId, status: next, index: rankedIndex(field, id, { ambitionId, status: next }) };
  }
  const step = key === 'ArrowUp' ? -1 : 1;
  if (index + step >= 0 && index + step <= cellCards(field, spot, id).length) return { ...spot, index: index + step };
  const neighbour = field.ambitionIds[field.ambitionIds.indexOf(ambitionId) + step];
  if (neighbour === undefined) return spot;
  const cell = { ambitionId: neighbour, status };
  return { ...cell, index: step < 0 ? cellCards(field, cell, id).length : 0 };
}

/**
 * The neighbour the card comes right after in the one order of its ambition (null: first of all). In an empty cell the card keeps the
 * place it has among the others, or comes last under another ambition. `all` holds hidden cards too, so nothing is jumped over unseen.
 */
export function placeAtSpot(all: readonly BoardAction[], field: MoveField, id: ActionId, spot: Spot): ActionPlace {
  const { ambitionId, status, index } = spot;
  const cards = cellCards(field, spot, id);
  const siblings = all.filter((action) => action.ambitionId === ambitionId && action.id !== id);
  const before = (own: ActionId): ActionId | null =>
    siblings[siblings.findIndex((one) => one.id === own) - 1]?.id ?? null;
  if (index > 0 && cards.length > 0) return { ambitionId, status, after: cards[Math.min(index, cards.length) - 1]!.id };
  if (cards.length > 0) return { ambitionId, status, after: before(cards[0]!.id) };
  return { ambitionId, status, after: predecessorOf(all, id, ambitionId) };
}

/** The action that stands right before it under that ambition; the last one there when it hangs under another. */
export function predecessorOf(all: readonly BoardAction[], id: ActionId, ambitionId: AmbitionId): ActionId | null {
  const order = all.filter((action) => action.ambitionId === ambitionId);
  const at = order.findIndex((action) => action.id === id);
  return (at < 0 ? order.at(-1) : order[at - 1])?.id ?? null;
}

/** The index at which a card dropped at `y` lands between cards with these upper and lower edges. */
export function dropIndex(edges: readonly { readonly top: number; readonly bottom: number }[], y: number): number {
  const below = edges.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return below < 0 ? edges.length : below;
}
