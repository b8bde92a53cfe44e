import { bodyFault, invalidRequest } from '../http/read-request.ts';

/** A client makes its own ids; one that is taken, here or elsewhere, is refused without saying by whom. */
export function refuseTakenId(error: { code?: string; constraint?: string }): never {
  if (error.code === '23505' && error.constraint?.endsWith('_pkey')) {
    throw invalidRequest([bodyFault('id', 'not-allowed-value', 'make a new id')]);
  }
  throw error;
}
