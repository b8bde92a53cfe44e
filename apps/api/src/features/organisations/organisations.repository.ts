import type { Transaction } from '../../platform/db/database.ts';

/** Everybody the organisation knows, in no order. */
export const readPeople = (transaction: Transaction) =>
  transaction.person.findMany({ select: { id: true, givenName: true, familyName: true } });

/** The municipalities the organisation works for, in no order. */
export const readMunicipalities = (transaction: Transaction) =>
  transaction.municipality.findMany({ select: { id: true, name: true, code: true } });
