import type { RoleGrant } from '@verbeterbord/domain/authorization/actor';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';

export interface StoredRoleGrant extends RoleGrant {
  readonly id: string;
  readonly personId: PersonId;
}

const select = { id: true, personId: true, role: true, scopeKind: true, scopeId: true } as const;

/** One grant of this organisation; null when there is none. */
export const readRoleGrant = (transaction: Transaction, id: string): Promise<StoredRoleGrant | null> =>
  transaction.roleGrant.findUnique({ where: { id }, select });

/** The grant that already gives this person this role within this scope; null when there is none. */
export const findRoleGrant = (
  transaction: Transaction,
  { personId, role, scopeKind, scopeId }: StoredRoleGrant,
): Promise<StoredRoleGrant | null> =>
  transaction.roleGrant.findFirst({ where: { personId, role, scopeKind, scopeId }, select });

/** Writes a new grant; false when its id is taken, here or elsewhere. */
export async function insertRoleGrant(
  transaction: Transaction,
  organisationId: OrganisationId,
  { id, personId, role, scopeKind, scopeId }: StoredRoleGrant,
): Promise<boolean> {
  const written = await transaction.$executeRaw`
    INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind, scope_id)
    VALUES (${id}::uuid, ${organisationId}::uuid, ${personId}::uuid, ${role}::role, ${scopeKind}::scope_kind, ${scopeId}::uuid)
    ON CONFLICT (id) DO NOTHING`;
  return written === 1;
}

export async function removeRoleGrant(transaction: Transaction, id: string): Promise<void> {
  await transaction.roleGrant.delete({ where: { id } });
}

export const hasMunicipality = async (transaction: Transaction, id: string): Promise<boolean> =>
  (await transaction.municipality.count({ where: { id } })) > 0;

/** Since when this person may no longer come in (null: they may); undefined when there is no such person. */
export const readAccessEnd = async (transaction: Transaction, personId: PersonId): Promise<Date | null | undefined> =>
  (await transaction.person.findUnique({ where: { id: personId }, select: { accessEndedAt: true } }))?.accessEndedAt;

export async function writeAccessEnd(transaction: Transaction, personId: PersonId, accessEndedAt: Date | null) {
  await transaction.person.update({ where: { id: personId }, data: { accessEndedAt } });
}
