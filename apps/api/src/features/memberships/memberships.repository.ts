import type { Membership } from '@verbeterbord/domain/memberships/membership';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';
import { dayOf } from '../../platform/db/from-prisma.ts';

export interface StoredMembership extends Membership {
  readonly id: string;
  readonly personId: PersonId;
  readonly isStandIn: boolean;
}

/** All memberships of one person, on whatever days, in no order. */
export async function readMembershipsOf(transaction: Transaction, personId: PersonId): Promise<StoredMembership[]> {
  return (await transaction.membership.findMany({ where: { personId } })).map(toMembership);
}

/** One membership of this organisation; null when there is none. */
export async function readMembership(transaction: Transaction, id: string): Promise<StoredMembership | null> {
  const row = await transaction.membership.findUnique({ where: { id } });
  return row && toMembership(row);
}

/** Writes a new membership; false when its id is taken, here or elsewhere. */
export async function insertMembership(
  transaction: Transaction,
  organisationId: OrganisationId,
  { id, teamId, personId, from, until, standsForTeamId, isStandIn }: StoredMembership,
): Promise<boolean> {
  const written = await transaction.$executeRaw`
    INSERT INTO membership (id, organisation_id, team_id, person_id, from_day, until_day, stands_for_team_id, is_stand_in)
    VALUES (${id}::uuid, ${organisationId}::uuid, ${teamId}::uuid, ${personId}::uuid, ${from}::date, ${until}::date,
            ${standsForTeamId}::uuid, ${isStandIn})
    ON CONFLICT (id) DO NOTHING`;
  return written === 1;
}

/** Gives a membership other days, or another team to stand for. */
export async function updateMembership(
  transaction: Transaction,
  { id, from, until, standsForTeamId, isStandIn }: StoredMembership,
): Promise<void> {
  const data = { fromDay: midnightOf(from), untilDay: until && midnightOf(until), standsForTeamId, isStandIn };
  await transaction.membership.update({ where: { id }, data });
}

export async function removeMembership(transaction: Transaction, id: string): Promise<void> {
  await transaction.membership.delete({ where: { id } });
}

/** Prisma takes a day as the midnight that begins it in UTC. */
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface Row {
  id: string;
  personId: string;
  teamId: string;
  fromDay: Date;
  untilDay: Date | null;
  standsForTeamId: string | null;
  isStandIn: boolean;
}

const toMembership = ({ fromDay, untilDay, ...row }: Row): StoredMembership => ({
  id: row.id,
  personId: row.personId,
  teamId: row.teamId,
  from: dayOf(fromDay),
  until: untilDay && dayOf(untilDay),
  standsForTeamId: row.standsForTeamId,
  isStandIn: row.isStandIn,
});
