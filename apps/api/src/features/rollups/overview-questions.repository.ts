import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import { openStates, owedPart } from '../../platform/db/signal-parts.ts';

export type OverviewQuestions = Pick<AmbitionOverview, 'municipalities' | 'asked' | 'needs'>;

const owed = (
  rows: string,
) => `(SELECT coalesce(json_agg(${owedPart('$3')} ORDER BY s.wanted_by, s.created_at, s.id), '[]')
  FROM signal s WHERE s.organisation_id = scope.organisation_id AND ${rows})`;

const statement = {
  name: 'overview_questions',
  text: `
SELECT json_build_object(
  'municipalities', (SELECT coalesce(json_agg(json_build_object('id', y.id, 'name', y.name) ORDER BY y.name), '[]') FROM municipality y
    WHERE y.organisation_id = scope.organisation_id),
  'asked', ${owed(`s.addressed_to = 'directors' AND s.state IN ('asked', 'picked-up') AND s.team_id = ANY ($2::uuid[])`)},
  'needs', ${owed(`s.team_id = ANY ($2::uuid[]) AND s.kind = 'need' AND s.asked_by_id = $3 AND s.state IN ${openStates}`)}
) AS questions
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope`,
};

/** What this person owes as a director of these teams and what was asked of them in return; and all municipalities by name. */
export async function readOverviewQuestions(
  database: Database,
  organisationId: OrganisationId,
  directedTeamIds: readonly TeamId[],
  personId: PersonId,
): Promise<OverviewQuestions> {
  const values = [organisationId, directedTeamIds, personId];
  const [found] = await database.run<{ questions: OverviewQuestions }>(statement, values);
  return found!.questions;
}
