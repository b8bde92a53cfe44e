import type { Board } from '@verbeterbord/domain/boards/board';
import type { ActionEdit, BoardCommand } from '@verbeterbord/domain/boards/board-command';
import { preparedFor } from '@verbeterbord/domain/boards/prepared';

/**
 * The command that takes another one back, given the board as it was before; null when there is nothing to take back. What was put on
 * the board goes to the bin, what was binned comes back, and an edit puts back only the fields it named.
 */
export function inverseOf(board: Board, command: BoardCommand): BoardCommand | null {
  if (command.kind === 'create-action' || command.kind === 'restore-action') {
    return { kind: 'delete-action', actionId: command.action.id };
  }
  if (!('actionId' in command)) return null;
  const action = board.actions.find(({ id }) => id === command.actionId);
  if (action === undefined) return null;
  switch (command.kind) {
    case 'delete-action':
      return { kind: 'restore-action', action };
    case 'set-action-status':
      return {
        kind: 'set-action-status',
        actionId: action.id,
        wish: { status: action.status, stuckReason: action.stuckReason },
      };
    case 'move-action': {
      const order = board.actions.filter(({ ambitionId }) => ambitionId === action.ambitionId);
      const after = order[order.indexOf(action) - 1]?.id ?? null;
      return {
        kind: 'move-action',
        actionId: action.id,
        to: { ambitionId: action.ambitionId, status: action.status, after },
      };
    }
    case 'prepare-outcome': {
      const { outcome = null, reason = null } = preparedFor(board, action) ?? {};
      return { kind: 'prepare-outcome', actionId: action.id, outcome, reason };
    }
    case 'edit-action': {
      const fields = Object.keys(command.set) as (keyof ActionEdit)[];
      const set = Object.fromEntries(fields.map((field) => [field, action[field]])) as ActionEdit;
      return { kind: 'edit-action', actionId: action.id, set };
    }
  }
}
