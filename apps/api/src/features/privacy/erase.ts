import type { Erasure, ErasurePreview, ErasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { isErasable, patternOfPerson, patternOfText } from '@verbeterbord/domain/privacy/erasing';
import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { countPlaces, type ErasureOrder, erase, inLongTransaction, readPeople } from './privacy.repository.ts';

type What = Pick<ErasureOrder, 'kind' | 'pattern' | 'personId'>;

/** What a wish comes to: the pattern that is looked for, of a text or of somebody's name. */
export async function whatToErase(
  database: Pick<Database, 'run'>,
  organisationId: OrganisationId,
  wish: ErasureWish,
): Promise<What> {
  if (wish.kind === 'text') {
    if (!isErasable(wish.text)) {
      throw invalidRequest([bodyFault('text', 'not-allowed-value', 'too short, or part of what comes in its place')]);
    }
    return { kind: 'text', pattern: patternOfText(wish.text), personId: null };
  }
  const everybody = await readPeople(database, organisationId);
  const person = everybody.find(({ id }) => id === wish.personId);
  if (person === undefined) throw notFound();
  const colleagues = everybody.filter(({ id }) => id !== wish.personId);
  return { kind: 'person', pattern: patternOfPerson(person, colleagues), personId: person.id };
}

/** How much erasing would touch. */
export async function previewErasure(
  { database }: Dependencies,
  decisions: Decisions,
  wish: ErasureWish,
): Promise<ErasurePreview> {
  decisions.require('privacy.erase', {});
  const { organisationId } = decisions.actor;
  const { kind, pattern } = await whatToErase(database, organisationId, wish);
  if (pattern === null) return { places: 0, teams: 0, people: 0 };
  const found = await inLongTransaction(database, (client) =>
    countPlaces(client, organisationId, pattern, kind === 'text'),
  );
  return kind === 'text' ? found : { ...found, places: found.places + 1, people: 1 };
}

/** Erases, and tells this node's readers at once; the other nodes hear the bell that the database rang. */
export async function createErasure(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  wish: ErasureWish,
): Promise<Erasure> {
  decisions.require('privacy.erase', {});
  const { database, counters: known, sessions, newId } = dependencies;
  const { organisationId, actorId, key } = intent;
  const what = await whatToErase(database, organisationId, wish);
  const order = { ...what, id: newId(), organisationId, byId: actorId, key };
  const { counters, ...record } = await inLongTransaction(database, (client) => erase(client, order)).catch(inOurWords);
  for (const [id, seq] of Object.entries(counters)) known.hear(id, seq);
  if (what.personId !== null) await sessions.end(organisationId, what.personId, null);
  return record;
}

/** The refusals of the function, each as the problem it is. */
function inOurWords(error: { code?: string }): never {
  switch (error.code) {
    case 'VB403':
      throw new ProblemError('not-allowed', 'You can see this but not do it.');
    case 'VB404':
      throw notFound();
    case 'VB409':
      throw new ProblemError(
        'idempotency-key-reused',
        'This key was used for another request. Make a new one for each.',
      );
    case 'VB419':
      throw new ProblemError('last-administrator', 'Make somebody else administrator of the organisation first.');
    case '57014':
    case '40P01':
      throw new ProblemError('try-again', 'It took too long. Nothing was changed; send it again at a quiet moment.');
    default:
      throw error;
  }
}
