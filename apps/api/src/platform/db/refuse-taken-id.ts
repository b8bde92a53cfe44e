import { bodyFault, invalidRequest } from '../http/read-request.ts';

export const takenId = () => invalidRequest([bodyFault('id', 'not-allowed-value', 'make a new id')]);

/** The column that a foreign key of a team leans on: `decision_organisation_id_team_id_session_id_fkey` is about the session. */
const leaning = /_team_id_([a-z]+)_id_fkey$/;

/**
 * A client makes its own ids; one that is taken, here or elsewhere, is refused without saying by whom. Neither does a name of something
 * that is not this team's say where it is.
 */
export function refuseTakenId(error: { code?: string; constraint?: string }): never {
  if (error.code === '23505' && error.constraint?.endsWith('_pkey')) throw takenId();
  const named = error.code === '23503' ? leaning.exec(error.constraint ?? '')?.[1] : undefined;
  if (named !== undefined) throw invalidRequest([bodyFault(`${named}Id`, 'unknown', `no such ${named} of this team`)]);
  throw error;
}
