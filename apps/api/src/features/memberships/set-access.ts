import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound } from '../../platform/http/problem.ts';
import { readManagedPerson } from './managed-people.ts';
import { readAccessEnd, writeAccessEnd } from './roles.repository.ts';
import { refuseLast } from './write-role.ts';

/**
 * Ends the access of a person, or opens it again. Nothing of theirs is removed; they are no actor any more as soon as the organisation's
 * bell is heard, and their sessions end, so that opening again means signing in again.
 */
export async function setAccess(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  personId: PersonId,
  state: 'open' | 'ended',
): Promise<ManagedPerson> {
  decisions.require('person.end-access', {});
  const isChanged = await writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    current.require('person.end-access', {});
    const endedAt = await readAccessEnd(transaction, personId);
    if (endedAt === undefined) throw notFound();
    if ((endedAt === null) === (state === 'open')) return false;
    if (state === 'ended') refuseLast(current, personId);
    await writeAccessEnd(transaction, personId, state === 'ended' ? new Date(dependencies.now()) : null);
    return true;
  });
  // On opening too: a session that began in the moment of ending must not come to life.
  if (isChanged || state === 'ended') await dependencies.sessions.end(intent.organisationId, personId, null);
  return readManagedPerson(dependencies, decisions, personId);
}
