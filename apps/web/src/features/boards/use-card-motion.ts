import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { useLayoutEffect, useRef } from 'react';

const GLIDE_MS = 200;
const OUTLINE_MS = 2_000;

interface Changed {
  readonly id: string;
  readonly from: DOMRect | null;
  readonly byColleague: boolean;
}

/**
 * A card that changes place glides there; a colleague's change gets an outline for two seconds. `shown` is what is drawn, `server` what
 * was read: what differs on the screen when only the reading changed was done by somebody else.
 */
export function useCardMotion(shown: Board, server: Board): void {
  const before = useRef({ shown, server });
  const changed = useRef<readonly Changed[]>([]);
  if (before.current.shown !== shown) {
    // The page still shows the earlier board here: the last moment to see where a card came from.
    changed.current = changesOf(before.current.shown, shown, before.current.server !== server);
    before.current = { shown, server };
  }
  useLayoutEffect(() => {
    for (const change of changed.current) show(change);
    changed.current = [];
  });
}

const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-action-id="${CSS.escape(id)}"]`);

function changesOf(before: Board, now: Board, byColleague: boolean): Changed[] {
  if (before.period.id !== now.period.id || before.team.id !== now.team.id) return [];
  const earlier = new Map(before.actions.map((action) => [action.id, action]));
  return now.actions
    .filter((action) => looksDifferent(earlier.get(action.id), action))
    .map(({ id }) => ({ id, byColleague, from: cardOf(id)?.getBoundingClientRect() ?? null }));
}

const visible = [
  'title',
  'status',
  'stuckReason',
  'ownerId',
  'ambitionId',
  'with',
  'municipalityId',
] as const satisfies readonly (keyof BoardAction)[];

function looksDifferent(a: BoardAction | undefined, b: BoardAction): boolean {
  if (a === undefined) return true;
  if (a === b) return false;
  return visible.some((field) => a[field] !== b[field]);
}

function show({ id, from, byColleague }: Changed): void {
  const card = cardOf(id);
  if (card === null || typeof card.animate !== 'function') return;
  const to = card.getBoundingClientRect();
  const [x, y] = [(from?.left ?? to.left) - to.left, (from?.top ?? to.top) - to.top];
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!isCalm && (x !== 0 || y !== 0)) {
    card.animate(
      [
        { transform: `translate(${x}px, ${y}px)`, zIndex: 3 },
        { transform: 'none', zIndex: 3 },
      ],
      {
        duration: GLIDE_MS,
        easing: 'ease-out',
      },
    );
  }
  if (!byColleague) return;
  card.classList.add('vb-action-card--changed');
  setTimeout(() => card.classList.remove('vb-action-card--changed'), OUTLINE_MS);
}
