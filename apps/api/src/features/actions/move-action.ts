import type { actionPlace, WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import { setActionStatus } from '@verbeterbord/domain/actions/set-action-status';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { presentAction, presentWritten, toColumns } from './actions.presenter.ts';
import { readDestination, readForWrite } from './actions.repository.ts';
import { checkDestination, destinationGuards, rankIn } from './destination.ts';
import { existing, repeatedAnswer, writeAction } from './write-action.ts';

/** Puts an action elsewhere: ambition, status and neighbour in one command, so one undo takes it all back. */
export function moveAction(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
  place: z.output<typeof actionPlace>,
) {
  const { database } = dependencies;
  return attemptWrite(intent, async (): Promise<WrittenAction | 'again'> => {
    const read = await readForWrite(database, intent, actionId);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team, period } = existing(decisions, read);
    decisions.require('action.move', { team, period });
    const action = presentAction(row);
    const found = await readDestination(database, intent, {
      ...action,
      ambitionId: place.ambitionId,
      today: decisions.today,
    });
    const next = setActionStatus({ ...action, ambitionId: place.ambitionId }, { status: place.status });
    const stays = place.ambitionId === action.ambitionId;
    // What is done keeps its card under an ambition that was achieved meanwhile, and may still be put in order there.
    if (!stays || next.status !== 'done') checkDestination(found, { owner: false, municipality: false });
    const at = found.order.findIndex(({ id }) => id === actionId);
    const stands = stays && (place.after === actionId || (found.order[at - 1]?.id ?? null) === place.after);
    if (stands && next.status === action.status) return presentWritten(row, read.seq!, false);
    const rank = stands ? (row.rank as string) : rankIn(found.order, place.after, actionId);
    const set = {
      ...toColumns({ ambitionId: next.ambitionId, status: next.status, stuckReason: next.stuckReason }),
      rank,
    };
    return writeAction(dependencies, decisions, intent, row, { kind: 'moved', set, guards: destinationGuards(found) });
  });
}
