import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';

/** The teams whose people an administrator looks after; null for everybody. */
export type Reach = readonly TeamId[] | null;

/** One line of the list: enough to search, sort and count. */
export interface ListedPerson {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly state: ManagedPerson['state'];
  /** Whether they have a membership of the team asked for that is not over. */
  readonly isInTeam: boolean;
}

export interface PersonDetails extends Pick<ManagedPerson, 'memberships' | 'roles'> {
  readonly id: PersonId;
  readonly firstSignedInAt: string | null;
  readonly accessEndedAt: string | null;
}

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const inReach = {
  name: 'managed_people',
  text: `
SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email, p.state, p.is_in_team AS "isInTeam"
FROM ${scope} CROSS JOIN LATERAL (
  SELECT p.*, coalesce(m.is_in_reach, false) AS is_in_reach, coalesce(m.is_in_team, false) AS is_in_team,
    CASE WHEN p.access_ended_at IS NOT NULL THEN 'ended'
         WHEN p.first_signed_in_at IS NOT NULL AND m.is_placed IS NOT TRUE AND r.person_id IS NULL THEN 'waiting'
         ELSE 'active' END AS state
  FROM person p
  LEFT JOIN (SELECT person_id, bool_or(coalesce(until_day, 'infinity') >= $3) AS is_placed, bool_or(team_id = ANY($2)) AS is_in_reach,
               bool_or(team_id = $4 AND coalesce(until_day, 'infinity') >= $3) AS is_in_team
             FROM membership WHERE organisation_id = scope.organisation_id GROUP BY person_id) m ON m.person_id = p.id
  LEFT JOIN (SELECT DISTINCT person_id FROM role_grant WHERE organisation_id = scope.organisation_id) r ON r.person_id = p.id
  WHERE p.organisation_id = scope.organisation_id AND ($5::uuid IS NULL OR p.id = $5) OFFSET 0
) p
WHERE $2::uuid[] IS NULL OR p.is_in_reach OR p.state = 'waiting'`,
};

/** Everybody within reach (or the one who is named), in no order: who has or had a membership of one of its teams, and who waits. */
export const readPeopleInReach = (
  database: Database,
  organisationId: OrganisationId,
  ask: {
    readonly reach: Reach;
    readonly today: CalendarDay;
    readonly teamId?: TeamId | undefined;
    readonly personId?: PersonId;
  },
): Promise<ListedPerson[]> =>
  database.run(inReach, [organisationId, ask.reach, ask.today, ask.teamId ?? null, ask.personId ?? null]);

const details = {
  name: 'managed_people_details',
  text: `
SELECT json_build_object('id', p.id, 'firstSignedInAt', p.first_signed_in_at, 'accessEndedAt', p.access_ended_at,
  'memberships', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'teamId', m.team_id, 'from', m.from_day, 'until', m.until_day,
                    'standsForTeamId', m.stands_for_team_id, 'isStandIn', m.is_stand_in) ORDER BY m.from_day DESC, m.id), '[]')
                  FROM membership m WHERE m.person_id = p.id AND ($3::uuid[] IS NULL OR m.team_id = ANY($3))),
  'roles', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id)
              ORDER BY g.role, g.scope_kind, g.id), '[]')
            FROM role_grant g WHERE g.person_id = p.id AND $3::uuid[] IS NULL)) AS details
FROM ${scope} CROSS JOIN LATERAL (SELECT * FROM person WHERE id = ANY($2) AND organisation_id = scope.organisation_id OFFSET 0) p`,
};

/** What these people have: memberships within reach, and roles only for who looks after everybody. By person. */
export async function readPeopleDetails(
  database: Database,
  organisationId: OrganisationId,
  personIds: readonly PersonId[],
  reach: Reach,
): Promise<ReadonlyMap<PersonId, PersonDetails>> {
  const rows = await database.run<{ details: PersonDetails }>(details, [organisationId, personIds, reach]);
  return new Map(rows.map((row) => [row.details.id, row.details]));
}
