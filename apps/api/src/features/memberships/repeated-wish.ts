import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';

/** What stands under an id that is asked for again: itself when the wish is the same, else a refusal. */
export function refuseOtherContent<Thing extends object>(known: Thing, wanted: Thing): Thing {
  const isSame = Object.entries(known).every(([field, value]) => wanted[field as keyof Thing] === value);
  if (isSame) return known;
  throw new ProblemError('idempotency-key-reused', 'This id was used for another request. Make a new one for each.');
}

/** A client makes its own ids; one that is taken elsewhere is refused without saying by whom. */
export const takenElsewhere = () => invalidRequest([bodyFault('id', 'not-allowed-value', 'make a new id')]);
