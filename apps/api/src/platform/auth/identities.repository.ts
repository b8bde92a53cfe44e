import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database, Transaction } from '../db/database.ts';
import type { PersonClaims } from './person-claims.ts';

/** Who somebody is at an identity provider. */
export interface Identity {
  readonly organisationId: OrganisationId;
  readonly issuer: string;
  readonly subject: string;
}

export interface KnownPerson {
  readonly personId: PersonId;
  readonly hasSignedInBefore: boolean;
  readonly isEnded: boolean;
}

/** The person behind an identity; null when it was never seen in this organisation. */
export function findPerson(database: Database, identity: Identity): Promise<KnownPerson | null> {
  return database.inOrganisation(identity.organisationId, async (transaction) => {
    const found = await transaction.identity.findUnique({
      where: { organisationId_issuer_subject: identity },
      include: { person: true },
    });
    if (found === null) return null;
    const { personId, person } = found;
    return {
      personId,
      hasSignedInBefore: person.firstSignedInAt !== null,
      isEnded: person.accessEndedAt !== null,
    };
  });
}

/** Makes a person for an identity that is new, both or neither. False when somebody was just before us with the same identity. */
export async function makePerson(
  database: Database,
  identity: Identity,
  person: PersonClaims & { readonly id: PersonId; readonly firstSignedInAt: Date },
): Promise<boolean> {
  try {
    await database.inOrganisation(identity.organisationId, async (transaction) => {
      await transaction.person.create({ data: { ...person, organisationId: identity.organisationId } });
      await transaction.identity.create({ data: { ...identity, personId: person.id } });
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Notes the first time that a person signs in who was already there. */
export async function noteFirstSignIn(
  database: Database,
  organisationId: OrganisationId,
  personId: PersonId,
  at: Date,
) {
  await database.inOrganisation(organisationId, (transaction) =>
    transaction.person.updateMany({ where: { id: personId, firstSignedInAt: null }, data: { firstSignedInAt: at } }),
  );
}

/** Whether anybody administers the organisation who can still sign in. */
export const hasAdministrator = (database: Database, organisationId: OrganisationId): Promise<boolean> =>
  database.inOrganisation(organisationId, async (transaction) => (await administratorsOf(transaction)) > 0);

/** Makes a person administrator of the whole organisation. */
export async function makeAdministrator(
  database: Database,
  grant: { readonly id: string; readonly organisationId: OrganisationId; readonly personId: PersonId },
): Promise<void> {
  try {
    await database.inOrganisation(grant.organisationId, (transaction) =>
      transaction.roleGrant.create({ data: { ...grant, role: 'administrator', scopeKind: 'organisation' } }),
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}

const administratorsOf = (transaction: Transaction): Promise<number> =>
  transaction.roleGrant.count({
    where: { role: 'administrator', scopeKind: 'organisation', person: { accessEndedAt: null } },
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'P2002';
