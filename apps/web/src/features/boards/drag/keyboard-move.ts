import type { ActionPlace } from '@verbeterbord/domain/boards/board-command';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { text } from '../../../platform/i18n/use-text.ts';
import { announce } from '../../../ui/accessibility/announce.ts';
import { type ArrowKey, placeAtSpot, type Spot, spotByKey, spotOf } from '../board-places.ts';
import { actionsWith, fieldOf, spotWords } from './move-step.ts';
import type { MoveWorld } from './move-world.ts';

const isArrow = (key: string): key is ArrowKey => /^Arrow(?:Left|Right|Up|Down)$/.test(key);

/** Moves a card with the keyboard, from Space to Space or Escape; every step is said. Gives the way to stop without moving. */
export function moveByKeyboard(world: MoveWorld, id: ActionId, onEnd: () => void): () => void {
  const { moves } = text.boards;
  const start = spotOf(fieldOf(world), id);
  const action = world.actions().find((one) => one.id === id);
  if (start === null || action === undefined) {
    onEnd();
    return () => {};
  }
  let spot: Spot = start;
  let to: ActionPlace | null = null;
  const focus = () => world.root.querySelector<HTMLElement>(`[data-action-id="${CSS.escape(id)}"]`)?.focus();
  const words = () => spotWords(world, fieldOf(world), id, spot, start.ambitionId);

  const end = (said: string, drops: boolean) => {
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', cancel, true);
    world.onPreview(null);
    onEnd();
    if (drops && to !== null) world.onDrop(id, to);
    focus();
    announce(said);
  };
  const cancel = () => end(moves.returned, false);

  function step(key: ArrowKey): void {
    const now = to === null ? world.actions() : actionsWith(world, id, to);
    const next = spotByKey(fieldOf(world, now), id, spot, key);
    if (next === spot) {
      announce(moves.edge);
      return;
    }
    spot = next;
    to = placeAtSpot(world.actions(), fieldOf(world), id, spot);
    world.onPreview({ id, to, by: 'keyboard' });
    focus();
    announce(words());
  }

  function onKey(event: KeyboardEvent): void {
    if (isArrow(event.key)) step(event.key);
    else if (event.key === ' ' || event.key === 'Enter') end(moves.dropped(words()), true);
    else if (event.key === 'Escape' || event.key === 'Tab') cancel();
    else if (event.key.length > 1) return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', cancel, true);
  announce(moves.picked(action.title, words()));
  return cancel;
}
