import { findSuspectedResidentsData, type Suspicion, type SuspicionKind } from './suspected-residents-data.ts';

/** A suspicion with the name of the field in which it stands. */
export interface FieldSuspicion extends Suspicion {
  readonly field: string;
}

/** The words with which an author says that a field holds no residents' data of a kind: "title:bsn". */
export function confirmationKey(field: string, kind: SuspicionKind): string {
  return `${field}:${kind}`;
}

/**
 * What in the texts of a form still looks like residents' data after the author's confirmations ("title:bsn"), sorted
 * by field name and place; an empty list means that the texts may be kept. Browser and server both call this one.
 */
export function unconfirmedSuspicions(
  fields: Readonly<Record<string, string | null | undefined>>,
  confirmed: readonly string[],
): FieldSuspicion[] {
  const found: FieldSuspicion[] = [];
  for (const field of Object.keys(fields).sort()) {
    for (const suspicion of findSuspectedResidentsData(fields[field] ?? '')) {
      if (!confirmed.includes(confirmationKey(field, suspicion.kind))) found.push({ field, ...suspicion });
    }
  }
  return found;
}
