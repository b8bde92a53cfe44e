import type { ActionId } from '@verbeterbord/domain/shared/ids';

/** The card of an action, wherever it stands now. */
export const cardOf = (id: ActionId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-action-id="${CSS.escape(id)}"]`);

/**
 * Puts the focus on a card once it is drawn in its new place, unless the reader has meanwhile gone elsewhere. A card that left the board
 * hands it to its neighbour.
 */
export function focusCard(id: ActionId, otherwise?: ActionId): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const card = cardOf(id) ?? (otherwise === undefined ? null : cardOf(otherwise));
    (card ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: card === null });
  });
}

/** The card after this one on the screen, or else the one before it. */
export function neighbourOf(id: ActionId): ActionId | undefined {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-action-id]')];
  const at = cards.findIndex((card) => card.dataset.actionId === id);
  return (cards[at + 1] ?? cards[at - 1])?.dataset.actionId;
}
