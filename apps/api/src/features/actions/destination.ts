import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import { generateKeyBetween } from 'fractional-indexing';
import type { Guards } from '../../platform/db/write.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import type { AmbitionFacts, Destination } from './actions.repository.ts';

interface Named {
  readonly owner: boolean;
  readonly municipality: boolean;
}

/**
 * Checks that an action can stand there: a known period that is not rounded off, an active short-term ambition of the team, an owner with a
 * membership today, a municipality of the organisation. `named` tells which of the last two this request names. All faults at once.
 */
export function checkDestination(
  found: Destination,
  named: Named,
): { ambition: NonNullable<Destination['ambition']>; periodId: string } {
  const faults: Fault[] = [];
  if (found.period === null) faults.push(bodyFault('periodId', 'unknown', 'no such period of this team'));
  if (found.ambition === null) faults.push(bodyFault('ambitionId', 'unknown', 'no such ambition of this team'));
  else if (found.ambition.kind !== 'short-term') {
    faults.push(bodyFault('ambitionId', 'not-allowed-value', 'an action contributes to a short-term ambition'));
  }
  if (named.owner && !found.ownerExists) faults.push(bodyFault('ownerId', 'unknown', 'no such colleague today'));
  if (named.municipality && !found.municipalityExists)
    faults.push(bodyFault('municipalityId', 'unknown', 'no such municipality'));
  if (faults.length > 0) throw invalidRequest(faults);
  const { ambition, period } = found;
  if (period!.state === 'rounded-off') {
    throw new ProblemError('period-rounded-off', 'What a rounded-off period became does not change any more.');
  }
  requireActive(ambition!);
  return { ambition: ambition!, periodId: period!.id };
}

/** Unfinished work hangs under an ambition that is worked on, or it would hang in the air. */
export function requireActive({ lifecycle }: AmbitionFacts): void {
  if (lifecycle === 'active') return;
  throw new ProblemError('ambition-not-active', 'This ambition was achieved, stopped or binned. Choose another one.');
}

/** The key that puts an action right after a neighbour (null: first; undefined: last), itself left out of the count. */
export function rankIn(order: Destination['order'], after: string | null | undefined, self?: string): string {
  const others = order.filter(({ id }) => id !== self);
  const at = after === undefined ? others.length - 1 : others.findIndex(({ id }) => id === after);
  if (after && at < 0) throw invalidRequest([bodyFault('after', 'unknown', 'that action does not stand there')]);
  return generateKeyBetween(others[at]?.rank ?? null, others[at + 1]?.rank ?? null);
}

/** What must still hold of the destination when the write comes. */
export const destinationGuards = (found: Destination): Guards => ({
  openPeriods: [found.period!.id],
  ...ambitionGuard(found.ambition!),
});

/** The ambition must still be as it was read. */
export const ambitionGuard = ({ id, version }: AmbitionFacts): Guards => ({
  versions: [{ entity: 'ambition', id, version }],
});
