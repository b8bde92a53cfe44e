import type { WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { presentWritten } from './ambitions.presenter.ts';
import { readForWrite } from './ambitions.repository.ts';
import { checkNames, existing, refuseWhileInUse, repeatedAnswer, writeAmbition } from './write-ambition.ts';

/** Puts an ambition in the bin when nothing hangs on it any more; twice is harmless. */
export function deleteAmbition(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
) {
  return attemptWrite(intent, async (): Promise<WrittenAmbition | 'again'> => {
    const read = await readForWrite(dependencies.database, intent, {
      ambitionId,
      teamId: null,
      today: decisions.today,
    });
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team } = existing(decisions, read, 'allow-binned');
    decisions.require('ambition.delete', { team });
    if (row.deleted_at !== null) return presentWritten(row, read.seq!, false);
    refuseWhileInUse(read, read.contributions);
    const set = { deleted_at: new Date(dependencies.now()).toISOString() };
    return writeAmbition(dependencies, decisions, intent, read, row, {
      kind: 'deleted',
      version: row.version as number,
      set,
    });
  });
}

/** Takes an ambition out of the bin, where its link still stands. */
export function restoreAmbition(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
) {
  return attemptWrite(intent, async (): Promise<WrittenAmbition | 'again'> => {
    const read = await readForWrite(dependencies.database, intent, {
      ambitionId,
      teamId: null,
      today: decisions.today,
    });
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team } = existing(decisions, read, 'allow-binned');
    decisions.require('ambition.restore', { team });
    if (row.deleted_at === null) return presentWritten(row, read.seq!, false);
    checkNames(row.kind as 'long-term', team, { contributesToId: row.contributes_to_id as string | null }, read, true);
    const change = { kind: 'restored', version: row.version as number, set: { deleted_at: null } };
    return writeAmbition(dependencies, decisions, intent, read, row, change);
  });
}
