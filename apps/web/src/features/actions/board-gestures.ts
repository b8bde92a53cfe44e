import { actionStatuses } from '@verbeterbord/domain/actions/action';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { KeyboardEvent, MouseEvent } from 'react';
import { putOnDesk } from './action-desk.ts';
import type { MenuWorld } from './menu-items.ts';
import { binAction } from './menu-items.ts';
import { setStatus } from './set-status.ts';

type World = Omit<MenuWorld, 'maySetStatus' | 'mayChange' | 'ownerHasLeft'> & {
  readonly mayOn: (action: BoardAction) => Pick<MenuWorld, 'maySetStatus' | 'mayChange'>;
  /** Why this reader may not; said aloud and shown. */
  readonly onRefused: (action: BoardAction) => void;
  readonly frozen: boolean;
};

const controls = 'a, button, select, input, textarea, [contenteditable]';

/** The card an event happened on, as the board knows it. */
export function actionAt(target: EventTarget | null, world: Pick<World, 'board'>): BoardAction | undefined {
  const id = (target as HTMLElement | null)?.closest<HTMLElement>('[data-action-id]')?.dataset.actionId;
  return id === undefined ? undefined : world.board.actions.find((action) => action.id === id);
}

/** One click for the whole board: the dots open the menu, the text is edited in place, the rest of the card opens it. */
export function onBoardClick(event: MouseEvent, world: World): void {
  const target = event.target as HTMLElement;
  const action = actionAt(target, world);
  if (action === undefined) return;
  const part = target.closest<HTMLElement>('[data-part]');
  if (part?.dataset.part === 'menu') {
    putOnDesk({ menu: { actionId: action.id, anchor: part } });
    return;
  }
  if (target.closest(controls) || target.closest('.vb-title-field')) return;
  if (String(window.getSelection()) !== '') return;
  const isFine = (event.nativeEvent as PointerEvent).pointerType === 'mouse';
  if (part?.dataset.part === 'title' && isFine && !world.frozen && world.mayOn(action).mayChange) {
    putOnDesk({ editing: action.id });
    return;
  }
  world.onOpen(action);
}

/** The keys of a card that has the focus: Enter edits, 1 to 4 set the status, 5 takes it along, Delete puts it in the bin. */
export function onBoardKey(event: KeyboardEvent, world: World): void {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-action-id]') || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actionAt(target, world);
  if (action === undefined || world.frozen) return;
  const may = world.mayOn(action);
  const status = actionStatuses[Number(event.key) - 1];
  if (status !== undefined) {
    if (may.maySetStatus) setStatus(world.verbs, action, status);
    else world.onRefused(action);
  } else if (event.key === '4') {
    if (!may.maySetStatus) world.onRefused(action);
    else if (action.stuckReason === null) putOnDesk({ dialog: { kind: 'stuck', actionId: action.id } });
    else setStatus(world.verbs, action, action.status, null);
  } else if (event.key === '5' && world.kofferItem && may.mayChange) {
    world.kofferItem('action', action.id, action.title).onSelect();
  } else if (event.key === 'Enter') {
    if (may.mayChange) putOnDesk({ editing: action.id });
    else world.onOpen(action);
  } else if (event.key === 'Delete' && may.mayChange) binAction(action, world.verbs);
  else return;
  event.preventDefault();
}
