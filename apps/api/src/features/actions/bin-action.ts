import type { WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { presentAction, presentWritten } from './actions.presenter.ts';
import { readDestination, readForWrite } from './actions.repository.ts';
import { checkDestination, destinationGuards, rankIn } from './destination.ts';
import { lettingGoOfPrepared } from './prepare-outcome.ts';
import { existing, repeatedAnswer, writeAction } from './write-action.ts';

/** Puts an action in the bin; twice is harmless. */
export function deleteAction(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
) {
  const { database, now } = dependencies;
  return attemptWrite(intent, async (): Promise<WrittenAction | 'again'> => {
    const read = await readForWrite(database, intent, actionId);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team, period } = existing(decisions, read, 'allow-binned');
    decisions.require('action.delete', { team, period });
    if (row.deleted_at !== null) return presentWritten(row, read.seq!, false);
    const set = { deleted_at: new Date(now()).toISOString() };
    return writeAction(dependencies, decisions, intent, row, { kind: 'deleted', set });
  });
}

/** Takes an action out of the bin, at the end of its ambition; in the running period when its own was rounded off meanwhile. */
export function restoreAction(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
) {
  const { database } = dependencies;
  return attemptWrite(intent, async (): Promise<WrittenAction | 'again'> => {
    const read = await readForWrite(database, intent, actionId);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team, period } = existing(decisions, read, 'allow-binned');
    decisions.require('action.restore', { team, period: row.deleted_at === null ? period : { state: 'running' } });
    if (row.deleted_at === null) return presentWritten(row, read.seq!, false);
    const action = presentAction(row);
    const periodId = period.state === 'rounded-off' ? null : action.periodId;
    const found = await readDestination(database, intent, { ...action, periodId, today: decisions.today });
    const place = checkDestination(found, { owner: false, municipality: false });
    const set = {
      deleted_at: null,
      period_id: place.periodId,
      rank: rankIn(found.order, undefined),
      ...lettingGoOfPrepared(row, place.periodId),
    };
    return writeAction(dependencies, decisions, intent, row, {
      kind: 'restored',
      set,
      guards: destinationGuards(found),
    });
  });
}
