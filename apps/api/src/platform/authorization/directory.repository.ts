import type { Actor } from '@verbeterbord/domain/authorization/actor';
import type { MunicipalityId, OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { TeamKind } from '@verbeterbord/domain/teams/team';
import type { Database } from '../db/database.ts';

export interface DirectoryRows {
  readonly organisation: {
    id: OrganisationId;
    slug: string;
    name: string;
    shortName: string;
    timeZone: string;
    boardsOpen: boolean;
    seq: number;
  };
  readonly teams: readonly {
    id: TeamId;
    slug: string;
    name: string;
    kind: TeamKind;
    purpose: string;
    parentId: TeamId | null;
    openToOrganisation: boolean;
    municipalityIds: MunicipalityId[];
  }[];
  readonly people: readonly {
    id: PersonId;
    memberships: Actor['memberships'];
    roles: Actor['roles'];
  }[];
}

/** One statement. The row of `scope` comes first and sets the organisation; all else hangs on it, so the walls stand before they are met. */
const statement = {
  name: 'directory',
  text: `
SELECT json_build_object(
  'organisation', (SELECT json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'shortName', o.short_name,
                                            'timeZone', o.time_zone, 'boardsOpen', o.boards_open, 'seq', o.seq)
                   FROM organisation o WHERE o.id = scope.id),
  'teams', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind,
              'purpose', t.purpose, 'parentId', t.parent_id, 'openToOrganisation', t.open_to_organisation, 'municipalityIds',
              (SELECT coalesce(json_agg(tm.municipality_id), '[]') FROM team_municipality tm WHERE tm.team_id = t.id))), '[]')
            FROM team t WHERE t.organisation_id = scope.id),
  'people', (SELECT coalesce(json_agg(json_build_object('id', p.id,
              'memberships', coalesce(m.list, '[]'), 'roles', coalesce(r.list, '[]'))), '[]')
             FROM person p
             LEFT JOIN (SELECT person_id, json_agg(json_build_object('teamId', team_id, 'from', from_day, 'until', until_day,
                          'standsForTeamId', stands_for_team_id, 'isStandIn', is_stand_in)) AS list
                        FROM membership WHERE organisation_id = scope.id GROUP BY person_id) m ON m.person_id = p.id
             LEFT JOIN (SELECT person_id, json_agg(json_build_object('role', role, 'scopeKind', scope_kind,
                          'scopeId', scope_id)) AS list
                        FROM role_grant WHERE organisation_id = scope.id GROUP BY person_id) r ON r.person_id = p.id
             WHERE p.organisation_id = scope.id AND p.access_ended_at IS NULL)
) AS directory
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS id OFFSET 0) scope`,
};

/** Everything rights rest on in one organisation; null when there is no such organisation. */
export async function readDirectory(database: Database, organisationId: OrganisationId): Promise<DirectoryRows | null> {
  const [row] = await database.run<{ directory: DirectoryRows & { organisation: unknown } }>(statement, [
    organisationId,
  ]);
  return row?.directory.organisation ? row.directory : null;
}
