import type { ActionStatus } from '@verbeterbord/domain/actions/action';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { text } from '../../platform/i18n/use-text.ts';
import type { ActionVerbs } from './action-verbs.ts';
import { focusCard } from './focus-card.ts';

/** Sets a status, and with a reason or null whether it is stuck; nothing is sent when nothing changes. The focus goes along. */
export function setStatus(
  verbs: ActionVerbs,
  action: BoardAction,
  status: ActionStatus,
  stuckReason?: string | null,
  confirmed?: readonly string[],
): void {
  const isSame = status === action.status && (stuckReason === undefined || stuckReason === action.stuckReason);
  if (isSame) return;
  const { toast, statuses } = text.actions;
  const said =
    stuckReason === undefined
      ? toast.status(action.title, statuses[status])
      : stuckReason === null
        ? toast.notStuck(action.title)
        : toast.stuck(action.title);
  const wish = stuckReason === undefined ? { status } : { status, stuckReason };
  void verbs.send({ kind: 'set-action-status', actionId: action.id, wish }, { said, confirmed });
  focusCard(action.id);
}
