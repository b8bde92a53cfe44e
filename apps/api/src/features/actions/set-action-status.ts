import type { actionStatusWish } from '@verbeterbord/contracts/actions/actions.schemas';
import { setActionStatus as applyStatus } from '@verbeterbord/domain/actions/set-action-status';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { presentAction, presentWritten, toColumns } from './actions.presenter.ts';
import { readForWrite } from './actions.repository.ts';
import { ambitionGuard, requireActive } from './destination.ts';
import { existing, repeatedAnswer, writeAction } from './write-action.ts';

/** Sets status and stuck flag: read, decide, one write. The last choice wins; the same choice again changes nothing. */
export function setActionStatus(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
  wish: z.output<typeof actionStatusWish>,
) {
  const note = guardTexts({ stuckReason: wish.stuckReason }, wish.confirmedNoResidentData);
  return attemptWrite(intent, async () => {
    const read = await readForWrite(dependencies.database, intent, actionId);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team, period } = existing(decisions, read);
    decisions.require('action.set-status', { team, period, ownerId: row.owner_id as string });
    const action = presentAction(row);
    const next = applyStatus(action, wish);
    if (next === action) return presentWritten(row, read.seq!, false);
    const isTakenUpAgain = action.status === 'done' && next.status !== 'done';
    if (isTakenUpAgain) requireActive(read.ambition!);
    const set = toColumns({
      ...(next.status === action.status ? {} : { status: next.status }),
      ...(next.stuckReason === action.stuckReason ? {} : { stuckReason: next.stuckReason }),
    });
    const guards = isTakenUpAgain ? ambitionGuard(read.ambition!) : {};
    return writeAction(dependencies, decisions, intent, row, { kind: 'status-set', set, note, guards });
  });
}
