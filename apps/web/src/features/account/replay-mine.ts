import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { setActionStatus } from '@verbeterbord/domain/actions/set-action-status';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import type { OutboxEntry } from '../../platform/outbox/outbox-entry.ts';
import { isAheadOf } from '../../platform/outbox/replay-outbox.ts';

/** My list as it will be: the server's, with what is on its way replayed over it. What leaves my hands leaves the list. */
export function replayMine(items: readonly MyAction[], entries: readonly OutboxEntry[]): readonly MyAction[] {
  if (entries.length === 0) return items;
  return items.flatMap((item) => {
    const ahead = entries.filter(({ teamId, entityId }) => teamId === item.team.id && entityId === item.action.id);
    const shown = ahead
      .filter((entry) => isAheadOf(entry, item.team.seq))
      .reduce<MyAction | null>((mine, { command }) => mine && replayOne(mine, command), item);
    return shown === null ? [] : [shown];
  });
}

function replayOne(item: MyAction, command: BoardCommand): MyAction | null {
  const { action } = item;
  switch (command.kind) {
    case 'set-action-status':
      return { ...item, action: setActionStatus(action, command.wish) };
    case 'move-action':
      return { ...item, action: setActionStatus(action, { status: command.to.status }) };
    case 'edit-action': {
      const edited = { ...action, ...command.set };
      const isMineStill = edited.ownerId === action.ownerId && edited.periodId === action.periodId;
      return isMineStill ? { ...item, action: edited } : null;
    }
    case 'delete-action':
      return null;
    default:
      return item;
  }
}
