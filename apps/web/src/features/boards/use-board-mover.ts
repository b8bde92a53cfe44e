import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MovePreview, MoveWorld } from './drag/move-world.ts';

type Mover = InstanceType<typeof import('./drag/board-mover.ts')['BoardMover']>;

let loading: Promise<Mover> | undefined;
const withMover = async (use?: (mover: Mover) => void): Promise<void> => {
  loading ??= import('./drag/board-mover.ts').then(({ BoardMover }) => new BoardMover());
  try {
    const mover = await loading;
    use?.(mover);
  } catch {
    // Without a network it comes at the next try; the menu does all that moving does.
    loading = undefined;
  }
};

const controls = 'a, button, select, input, textarea, .vb-title-field';

type MoverOptions = Omit<MoveWorld, 'root' | 'onPreview'> & {
  readonly mayMove: (action: BoardAction) => boolean;
  readonly onRefused: (action: BoardAction) => void;
};

/** Picking up and moving cards, for the one element around the board. What it needs comes after the first drawing. */
export function useBoardMover(options: MoverOptions) {
  const [preview, setPreview] = useState<MovePreview | null>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
    idle(() => void withMover());
  }, []);

  const worldAt = (root: HTMLElement): MoveWorld => ({
    root,
    actions: () => latest.current.actions(),
    isShown: (action) => latest.current.isShown(action),
    ambitions: () => latest.current.ambitions(),
    isList: () => latest.current.isList(),
    onDrop: (id, to) => flushSync(() => latest.current.onDrop(id, to)),
    onPreview: (next) => flushSync(() => setPreview(next)),
  });
  const cardAt = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>('[data-action-id]');
  const actionOf = (card: HTMLElement | null) =>
    latest.current.actions().find(({ id }) => id === card?.dataset.actionId);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const card = cardAt(event.target);
    const action = actionOf(card);
    if (card === null || action === undefined || event.button !== 0 || !event.isPrimary) return;
    if ((event.target as HTMLElement).closest(controls) || !latest.current.mayMove(action)) return;
    const { clientX: x, clientY: y, pointerId, currentTarget, target } = event;
    const press = {
      id: action.id,
      card,
      target,
      x,
      y,
      pointerId,
      isTouch: event.pointerType === 'touch',
      since: event.timeStamp,
    };
    void withMover((mover) => mover.press(worldAt(currentTarget), press));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.key !== ' ' || !target.matches('[data-action-id]') || event.repeat) return;
    const action = actionOf(target);
    if (action === undefined) return;
    event.preventDefault();
    if (!latest.current.mayMove(action)) return latest.current.onRefused(action);
    const { currentTarget } = event;
    void withMover((mover) => mover.pickUp(worldAt(currentTarget), action.id));
  };

  return { preview, onPointerDown, onKeyDown };
}
