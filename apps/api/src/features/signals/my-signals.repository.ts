import type { MySignals } from '@verbeterbord/contracts/signals/signals.schemas';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import { openStates, owedPart } from '../../platform/db/signal-parts.ts';

const list = (
  rows: string,
) => `(SELECT coalesce(json_agg(${owedPart('$2')} ORDER BY s.wanted_by, s.created_at, s.id), '[]')
  FROM signal s WHERE s.organisation_id = scope.organisation_id AND ${rows})`;

const statement = {
  name: 'my_signals',
  text: `SELECT json_build_object(
  'owed', ${list(`s.state IN ('asked', 'picked-up') AND (s.addressed_team_id = ANY ($3::uuid[])
    OR s.addressed_to = 'directors' AND s.team_id = ANY ($4::uuid[]))`)},
  'asked', ${list(`s.state IN ${openStates} AND (s.kind = 'question' AND s.team_id = ANY ($3::uuid[])
    OR s.kind = 'need' AND s.asked_by_id = $2 AND s.team_id = ANY ($4::uuid[]))`)}) AS signals
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope`,
};

/** Whose questions these are: a person's own teams, and as a director the teams in the scope. */
export interface Reach {
  readonly teamIds: readonly TeamId[];
  readonly scopeIds: readonly TeamId[];
}

/**
 * What is owed by these teams, or asked of directors in this scope, and what these teams asked that is not closed; a director's own needs
 * are among the last. The day by which an answer is wanted first.
 */
export async function readMySignals(
  database: Database,
  organisationId: OrganisationId,
  personId: PersonId,
  { teamIds, scopeIds }: Reach,
): Promise<MySignals> {
  const values = [organisationId, personId, [...teamIds], [...scopeIds]];
  const [found] = await database.run<{ signals: MySignals }>(statement, values);
  return found!.signals;
}
