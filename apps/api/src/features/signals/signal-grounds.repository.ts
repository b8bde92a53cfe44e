import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

/** What a new question names, by its id; all of it is of the team that asks, and the preparation of this person alone. */
export interface Named {
  readonly ambitionId: string | null;
  readonly actionId: string | null;
  readonly observationId: string | null;
  readonly preparedSignalId: string | null;
}

/** What of it there is. */
export interface Grounds {
  readonly hasAmbition: boolean;
  readonly action: { readonly title: string; readonly ambitionId: string } | null;
  readonly observation: Row | null;
  readonly hasPreparation: boolean;
}

const statement = {
  name: 'grounds_of_a_signal',
  text: `SELECT json_build_object(
  'hasAmbition', EXISTS (SELECT 1 FROM ambition a
    WHERE a.id = $4 AND a.team_id = $2 AND a.organisation_id = scope.organisation_id AND a.deleted_at IS NULL),
  'action', (SELECT json_build_object('title', a.title, 'ambitionId', a.ambition_id) FROM action a
    WHERE a.id = $5 AND a.team_id = $2 AND a.organisation_id = scope.organisation_id AND a.deleted_at IS NULL),
  'observation', (SELECT to_json(o) FROM observation o
    WHERE o.id = $6 AND o.team_id = $2 AND o.organisation_id = scope.organisation_id),
  'hasPreparation', EXISTS (SELECT 1 FROM prepared_signal x
    WHERE x.id = $7 AND x.team_id = $2 AND x.organisation_id = scope.organisation_id AND x.person_id = $3)) AS grounds
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope`,
};

/** Reads what a new question of this team names. */
export async function readGrounds(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  personId: PersonId,
  { ambitionId, actionId, observationId, preparedSignalId }: Named,
): Promise<Grounds> {
  const values = [organisationId, teamId, personId, ambitionId, actionId, observationId, preparedSignalId];
  const [found] = await database.run<{ grounds: Grounds }>(statement, values);
  return found!.grounds;
}

const openNeed = {
  name: 'open_need_of_director',
  text: `SELECT to_json(s) AS row, c.seq FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT seq FROM team_counter WHERE team_id = $2 AND organisation_id = scope.organisation_id OFFSET 0) c
LEFT JOIN LATERAL (SELECT * FROM signal WHERE team_id = $2 AND organisation_id = scope.organisation_id AND kind = 'need'
  AND asked_by_id = $3 AND state IN ('asked', 'picked-up', 'answered') ORDER BY created_at LIMIT 1) s ON true`,
};

/** What a director asked this team and is not closed yet, with the counter at which that was so. */
export async function readOpenNeed(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  directorId: PersonId,
): Promise<{ row: Row | null; seq: number }> {
  const [found] = await database.run<{ row: Row | null; seq: string }>(openNeed, [organisationId, teamId, directorId]);
  return { row: found!.row, seq: Number(found!.seq) };
}
