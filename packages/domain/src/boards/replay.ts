import { setActionStatus } from '../actions/set-action-status.ts';
import type { AmbitionLifecycle } from '../ambitions/ambition.ts';
import type { ActionId, AmbitionId } from '../shared/ids.ts';
import type { Board, BoardAction, BoardAmbition } from './board.ts';
import type { ActionEdit, ActionPlace, BoardCommand } from './board-command.ts';
import { withPrepared } from './prepared.ts';

/**
 * The board as it will be once the server has taken the command: the same rules as the server's, so the view is always "the server's
 * board plus what waits", and no button needs code to roll back. A command about something that is no longer there changes nothing.
 */
export function replay(board: Board, command: BoardCommand): Board {
  const after = carryOut(board, command);
  return after === board
    ? board
    : { ...after, ambitions: after.ambitions.filter((ambition) => isShown(after, ambition)) };
}

/** An ambition that was achieved or stopped stays on the board as long as something was done for it there. */
const isShown = (board: Board, { id, lifecycle }: BoardAmbition): boolean =>
  lifecycle === 'active' || hasActions(board, id);

/** Whether an action stands under this ambition, or under one that contributes to it. */
function hasActions({ actions, ambitions }: Board, id: AmbitionId): boolean {
  const under = new Set(ambitions.filter((other) => other.contributesToId === id).map((other) => other.id)).add(id);
  return actions.some(({ ambitionId }) => under.has(ambitionId));
}

function carryOut(board: Board, command: BoardCommand): Board {
  switch (command.kind) {
    case 'create-action':
    case 'restore-action':
      return withAction(board, command.action);
    case 'edit-action':
      return { ...board, actions: edit(board, command.actionId, command.set) };
    case 'set-action-status':
      return changeAction(board, command.actionId, (action) => setActionStatus(action, command.wish));
    case 'move-action':
      return { ...board, actions: place(board.actions, command.actionId, command.to) };
    case 'prepare-outcome':
      return { ...board, prepared: withPrepared(board.prepared, command.actionId, command) };
    case 'delete-action':
      return { ...board, actions: board.actions.filter((action) => action.id !== command.actionId) };
    case 'create-ambition':
      return board.ambitions.some((ambition) => ambition.id === command.ambition.id)
        ? board
        : { ...board, ambitions: [...board.ambitions, command.ambition] };
    case 'restore-ambition': {
      const { id, lifecycle } = command.ambition;
      const isHere = board.ambitions.some((ambition) => ambition.id === id);
      return isHere
        ? withLifecycle(board, id, lifecycle)
        : { ...board, ambitions: [...board.ambitions, command.ambition] };
    }
    case 'edit-ambition':
      return {
        ...board,
        ambitions: board.ambitions.map((ambition) =>
          ambition.id === command.ambitionId ? { ...ambition, ...command.set } : ambition,
        ),
      };
    case 'set-ambition-lifecycle':
      return withLifecycle(board, command.ambitionId, command.lifecycle);
    case 'delete-ambition':
      // What was done for it stays on the board, and so does it, as one that nothing is put under any more.
      return hasActions(board, command.ambitionId)
        ? withLifecycle(board, command.ambitionId, 'stopped')
        : { ...board, ambitions: board.ambitions.filter((ambition) => ambition.id !== command.ambitionId) };
  }
}

function withLifecycle(board: Board, id: AmbitionId, lifecycle: AmbitionLifecycle): Board {
  const set = (ambition: BoardAmbition) => (ambition.id === id ? { ...ambition, lifecycle } : ambition);
  return { ...board, ambitions: board.ambitions.map(set) };
}

/** An action that goes to another period leaves this board; one that goes under another ambition stands last there. */
function edit({ actions, period }: Board, id: ActionId, set: ActionEdit): readonly BoardAction[] {
  const found = actions.find((action) => action.id === id);
  if (found === undefined) return actions;
  const edited = { ...found, ...set };
  const others = actions.filter((action) => action.id !== id);
  if (edited.periodId !== period.id) return others;
  if (edited.ambitionId !== found.ambitionId) return [...others, edited];
  return actions.map((action) => (action === found ? edited : action));
}

function withAction(board: Board, action: BoardAction): Board {
  if (action.periodId !== board.period.id || board.actions.some((other) => other.id === action.id)) return board;
  return { ...board, actions: [...board.actions, action] };
}

function changeAction(board: Board, id: ActionId, change: (action: BoardAction) => BoardAction): Board {
  return { ...board, actions: board.actions.map((action) => (action.id === id ? change(action) : action)) };
}

/**
 * The actions with one of them put elsewhere. Only the order within an ambition means something, so the action goes right behind its new
 * neighbour, or in front of all others of that ambition.
 */
export function place(actions: readonly BoardAction[], id: ActionId, to: ActionPlace): readonly BoardAction[] {
  const found = actions.find((action) => action.id === id);
  if (found === undefined || to.after === id) return actions;
  const moved = setActionStatus({ ...found, ambitionId: to.ambitionId }, { status: to.status });
  const others = actions.filter((action) => action.id !== id);
  const neighbour = others.findIndex((action) => action.id === to.after);
  const at = neighbour >= 0 ? neighbour + 1 : others.findIndex((action) => action.ambitionId === to.ambitionId);
  return at < 0 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)];
}
