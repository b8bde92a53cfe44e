import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../dependencies.ts';
import {
  findPerson,
  hasAdministrator,
  type Identity,
  type KnownPerson,
  makeAdministrator,
  makePerson,
  noteFirstSignIn,
} from './identities.repository.ts';
import type { Arrival } from './open-id.ts';
import { readPersonClaims } from './person-claims.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

/** Somebody who may come in. */
export interface Admitted {
  readonly personId: PersonId;
  /** Nobody administers this organisation yet, this person neither. */
  readonly isWithoutAdministrator: boolean;
}

/** A refusal of a person who is known here, so that the audit trail can name them. */
export class AccessEnded extends SignInRefusal {
  readonly personId: PersonId;

  constructor(personId: PersonId) {
    super('geen-toegang', 'the access of this person was ended');
    this.personId = personId;
  }
}

/** Gives the person of an identity, made when it is new; two first sign-ins at one moment give one person. Throws AccessEnded. */
export async function admitPerson(
  dependencies: Dependencies,
  organisationId: OrganisationId,
  arrival: Arrival,
  isNamedAdministrator: boolean,
): Promise<Admitted> {
  const { database, newId, counters } = dependencies;
  const identity = { organisationId, issuer: arrival.issuer, subject: arrival.subject };
  const before = await findPerson(database, identity);
  const { person, isNew } = before ? { person: before, isNew: false } : await meet(dependencies, identity, arrival);
  if (person.isEnded) throw new AccessEnded(person.personId);
  const { personId } = person;
  if (!person.hasSignedInBefore) {
    await noteFirstSignIn(database, organisationId, personId, new Date(dependencies.now()));
  }
  // Named in the sign-in file: at the first sign-in, and later only where nobody administers, so that a role taken away stays away.
  const isWithoutAdministrator = !(await hasAdministrator(database, organisationId));
  const becomesAdministrator = isNamedAdministrator && (isNew || isWithoutAdministrator);
  if (becomesAdministrator) await makeAdministrator(database, { id: newId(), organisationId, personId });
  // The bell tells every node of the new person; this one, to which the browser comes back at once, does not wait for it.
  if (isNew || becomesAdministrator) await counters.ask();
  return { personId, isWithoutAdministrator: isWithoutAdministrator && !becomesAdministrator };
}

async function meet(
  { database, newId, now }: Dependencies,
  identity: Identity,
  arrival: Arrival,
): Promise<{ person: KnownPerson; isNew: boolean }> {
  const names = readPersonClaims(await arrival.claims());
  const id = newId();
  const isNew = await makePerson(database, identity, { ...names, id, firstSignedInAt: new Date(now()) });
  if (isNew) return { person: { personId: id, hasSignedInBefore: true, isEnded: false }, isNew };
  const person = await findPerson(database, identity);
  if (person === null) throw new SignInRefusal('mislukt', 'this identity is taken and yet nobody has it');
  return { person, isNew };
}
