import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../dependencies.ts';
import { Decisions } from '../http/decision.ts';
import { ProblemError } from '../http/problem.ts';
import type { Transaction } from './database.ts';
import { attemptWrite, type WriteIntent } from './write.ts';

/**
 * Writes to people, memberships, roles or settings: what `once` decides on is the organisation as it stands under the lock of its counter,
 * so two administrators never work from a list that the other just changed. Triggers count and ring; this node hears it at once.
 */
export function writeToOrganisation<Value>(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  once: (transaction: Transaction, current: Decisions) => Promise<Value>,
): Promise<Value> {
  const { database, counters } = dependencies;
  const { organisationId } = decisions.actor;
  let current = decisions;
  return attemptWrite(intent, async () => {
    const outcome = await database
      .inOrganisation(organisationId, async (transaction) => {
        const seq = await lockCounter(transaction, organisationId);
        if (seq !== current.directory.seq) return { seq };
        const value = await once(transaction, current);
        return { value, seq: await lockCounter(transaction, organisationId) };
      })
      .catch(refuseWhenTooBusy);
    counters.hear(organisationId, outcome.seq);
    if ('value' in outcome) return outcome.value as Value;
    current = await decisionsAnew(dependencies, current);
    return 'again';
  });
}

/** Not FOR UPDATE: that would also hold up everything that only points at the organisation, such as a write to a board. */
async function lockCounter(transaction: Transaction, organisationId: OrganisationId): Promise<number> {
  const [row] = await transaction.$queryRaw<{ seq: number | bigint }[]>`
    SELECT seq FROM organisation WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
  return Number(row!.seq);
}

/** Whoever held a lock too long for us goes first; a transaction that ran out of time, or into a deadlock, left no trace. */
function refuseWhenTooBusy(error: { code?: string; meta?: unknown }): never {
  const ranOut = error.code === 'P2028' || /57014|40P01/.test(JSON.stringify(error.meta ?? null));
  if (ranOut)
    throw new ProblemError('try-again', 'Others were writing at the same moment. Nothing was changed; send it again.');
  throw error;
}

/** The same person in the directory as it is now; 401 when their access was ended meanwhile. */
async function decisionsAnew({ directories }: Dependencies, { actor, today }: Decisions): Promise<Decisions> {
  const directory = await directories.of(actor.organisationId);
  const again = directory?.actors.get(actor.personId);
  if (!directory || again === undefined) throw new ProblemError('not-signed-in', 'Sign in first.');
  return new Decisions(again, directory, today);
}
