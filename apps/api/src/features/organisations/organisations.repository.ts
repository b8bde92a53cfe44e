import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';

/** Everybody the organisation knows, in no order. */
export const readPeople = (transaction: Transaction) =>
  transaction.person.findMany({ select: { id: true, givenName: true, familyName: true } });

/** The municipalities the organisation works for, in no order. */
export const readMunicipalities = (transaction: Transaction) =>
  transaction.municipality.findMany({ select: { id: true, name: true, code: true } });

/** Writes what the organisation chose. Unlike the tables below it, the organisation has no trigger: it counts and rings here. */
export async function writeSettings(
  transaction: Transaction,
  organisationId: OrganisationId,
  boardsOpen: boolean,
): Promise<void> {
  await transaction.$executeRaw`
    WITH counted AS (UPDATE organisation SET boards_open = ${boardsOpen}, seq = seq + 1 WHERE id = ${organisationId}::uuid
                     RETURNING id || ':' || seq AS bell)
    SELECT pg_notify('bell', bell) FROM counted`;
}
