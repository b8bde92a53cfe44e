import type { DemoPerson, MyAction } from '@verbeterbord/contracts/account/account.schemas';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database, Transaction } from '../../platform/db/database.ts';
import { enumValue } from '../../platform/db/from-prisma.ts';

/** The demo people of one organisation as the sign-in page shows them. One query after another: a transaction is one connection. */
export async function describeDemoPeople(
  transaction: Transaction,
  personIds: readonly PersonId[],
): Promise<DemoPerson[]> {
  const ids = [...personIds];
  const { id: organisationId, name } = await transaction.organisation.findFirstOrThrow();
  const people = await transaction.person.findMany({ where: { id: { in: ids } } });
  const memberships = await transaction.membership.findMany({
    where: { personId: { in: ids }, untilDay: null },
    include: { team: true },
  });
  const grants = await transaction.roleGrant.findMany({ where: { personId: { in: ids } } });
  return people.map(({ id, givenName, familyName }) => ({
    id,
    givenName,
    familyName,
    organisation: { id: organisationId, name },
    teams: memberships
      .filter(({ personId }) => personId === id)
      .map(({ team, standsForTeamId }) => ({
        name: team.name,
        kind: enumValue(team.kind),
        isDelegate: standsForTeamId !== null,
      })),
    roles: grants.filter(({ personId }) => personId === id).map(({ role }) => role),
  }));
}

/** Given and family name of one person. */
export async function readPersonName(transaction: Transaction, personId: PersonId) {
  const { id, givenName, familyName } = await transaction.person.findUniqueOrThrow({ where: { id: personId } });
  return { id, givenName, familyName };
}

const myActions = {
  name: 'my_actions',
  text: `
SELECT json_build_object(
  'action', json_build_object('id', a.id, 'teamId', a.team_id, 'title', a.title, 'doneWhen', a.done_when, 'ownerId', a.owner_id,
    'ambitionId', a.ambition_id, 'periodId', a.period_id, 'status', a.status, 'stuckReason', a.stuck_reason, 'with', a.with_text,
    'municipalityId', a.municipality_id, 'timesCarried', a.times_carried, 'version', a.version),
  'team', json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind, 'sessionWeekday', t.session_weekday,
    'sessionTime', t.session_time, 'seq', (SELECT c.seq FROM team_counter c WHERE c.team_id = t.id)),
  'period', json_build_object('id', p.id, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'state', p.state),
  'line', (WITH RECURSIVE line(id, title, team_id, contributes_to_id, depth) AS (
      SELECT m.id, m.title, m.team_id, m.contributes_to_id, 0 FROM ambition m WHERE m.id = a.ambition_id
      UNION ALL SELECT m.id, m.title, m.team_id, m.contributes_to_id, line.depth + 1 FROM ambition m JOIN line ON m.id = line.contributes_to_id)
    SELECT json_agg(json_build_object('id', line.id, 'title', line.title, 'teamId', line.team_id, 'teamName', lt.name) ORDER BY line.depth)
    FROM line JOIN team lt ON lt.id = line.team_id),
  'municipality', (SELECT name FROM municipality WHERE id = a.municipality_id)) AS item
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM action WHERE owner_id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL OFFSET 0) a
CROSS JOIN LATERAL (SELECT * FROM period WHERE id = a.period_id AND team_id = a.team_id AND state = 'running' OFFSET 0) p
CROSS JOIN LATERAL (SELECT * FROM team WHERE id = a.team_id OFFSET 0) t
CROSS JOIN LATERAL (SELECT * FROM ambition WHERE id = a.ambition_id AND team_id = a.team_id OFFSET 0) m
ORDER BY t.kind, t.name, m.rank, a.rank`,
};

/** What one person has to do in the running periods of all teams, in the order of the boards, each with its line of sight. */
export async function readMyActions(
  database: Database,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<MyAction[]> {
  const rows = await database.run<{ item: MyAction }>(myActions, [organisationId, personId]);
  return rows.map((row) => row.item);
}
