import type { ActionStatus } from '@verbeterbord/domain/actions/action';
import type { ActionPlace } from '@verbeterbord/domain/boards/board-command';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { dropIndex, placeAtSpot, type Spot, spotOf } from '../board-places.ts';
import { followEdges } from './follow-edges.ts';
import { liftGhost } from './ghost.ts';
import { fieldOf } from './move-step.ts';
import type { MoveWorld } from './move-world.ts';

const FAR_ENOUGH_PX = 6;
const HOLD_MS = 300;
const TREMBLE_PX = 10;

export interface Press {
  readonly id: ActionId;
  readonly card: HTMLElement;
  /** What was touched: a finger's moves keep going there, even when it is drawn elsewhere meanwhile. */
  readonly target: EventTarget;
  readonly x: number;
  readonly y: number;
  readonly pointerId: number;
  readonly isTouch: boolean;
  /** When it began, on the clock of the page: what was fetched meanwhile counts as holding. */
  readonly since: number;
}

/** Follows a pressed pointer: a mouse moves the card after six pixels, a finger after it was held still for a moment. */
export function moveByPointer(world: MoveWorld, press: Press, onEnd: () => void): void {
  const { id, card, pointerId, isTouch } = press;
  let at = { x: press.x, y: press.y };
  let ghost: ReturnType<typeof liftGhost> | null = null;
  let edges: ReturnType<typeof followEdges> | null = null;
  let to: ActionPlace | null = null;
  const listening = new AbortController();
  const { signal } = listening;
  const held = performance.now() - press.since;
  const timer = isTouch ? setTimeout(lift, Math.max(0, HOLD_MS - held)) : undefined;

  function lift(): void {
    ghost = liftGhost(card, at);
    // The card is about to be drawn elsewhere; the board stays, so it takes the pointer over.
    world.root.setPointerCapture(pointerId);
    // A row that gets lower must not pull the page from under the pointer.
    world.root.style.setProperty('min-block-size', `${world.root.offsetHeight}px`);
    edges = followEdges(() => at, look);
    world.root.classList.add('vb-board--moving');
    world.onPreview({ id, to: here(), by: 'pointer' });
  }

  function here(): ActionPlace {
    const spot = spotOf(fieldOf(world), id)!;
    return placeAtSpot(world.actions(), fieldOf(world), id, spot);
  }

  function look(): void {
    const spot = spotUnder(world, id, at);
    if (spot === null) return;
    const next = placeAtSpot(world.actions(), fieldOf(world), id, spot);
    if (to !== null && next.after === to.after && next.status === to.status && next.ambitionId === to.ambitionId)
      return;
    to = next;
    world.onPreview({ id, to, by: 'pointer' });
  }

  function end(drops: boolean): void {
    clearTimeout(timer);
    listening.abort();
    edges?.stop();
    if (ghost !== null) {
      ghost.remove();
      world.root.style.removeProperty('min-block-size');
      world.root.classList.remove('vb-board--moving');
      world.onPreview(null);
      // The press ends in a click, and that click is not one.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
    }
    onEnd();
    if (drops && ghost !== null && to !== null) world.onDrop(id, to);
  }

  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - press.x, at.y - press.y);
    if (ghost === null) {
      if (isTouch && far > TREMBLE_PX) return end(false);
      if (isTouch || far < FAR_ENOUGH_PX) return;
      lift();
    }
    ghost?.follow(at);
    look();
  };
  const holdsPage = (event: Event) => {
    if (ghost !== null && event.cancelable) event.preventDefault();
  };
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', (event) => event.pointerId === pointerId && end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  press.target.addEventListener('touchmove', holdsPage, { signal, passive: false });
  window.addEventListener('contextmenu', (event) => isTouch && event.preventDefault(), { signal });
  window.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal, capture: true });
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The spot under the pointer: the cell it is over, between the cards whose middles it is between. */
function spotUnder(world: MoveWorld, id: ActionId, { x, y }: { x: number; y: number }): Spot | null {
  const over = document.elementFromPoint(x, y);
  const row = over?.closest('[data-row-ambition]');
  const cell = over?.closest<HTMLElement>('[data-cell-ambition]') ?? nearestCell(row, x);
  if (cell === null || !world.root.contains(cell)) return null;
  const edges = [...cell.querySelectorAll<HTMLElement>('[data-card-place]')]
    .filter((place) => place.dataset.cardPlace !== id)
    .map((place) => place.getBoundingClientRect());
  const { cellAmbition: ambitionId = '', cellStatus = 'any' } = cell.dataset;
  const own = world.actions().find((action) => action.id === id);
  const status = cellStatus === 'any' ? (own?.status ?? 'to-do') : (cellStatus as ActionStatus);
  return { ambitionId, status, index: dropIndex(edges, y) };
}

function nearestCell(row: Element | null | undefined, x: number): HTMLElement | null {
  const cells = [...(row?.querySelectorAll<HTMLElement>('[data-cell-ambition]') ?? [])];
  return (
    cells.find((cell) => x >= cell.getBoundingClientRect().left && x <= cell.getBoundingClientRect().right) ?? null
  );
}
