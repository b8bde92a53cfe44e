import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';
import { dayOf } from '../../platform/db/from-prisma.ts';

/** The counter, municipalities and memberships of one team, in no order. One query after another: a transaction is one connection. */
export async function readTeamDetails(transaction: Transaction, teamId: TeamId) {
  const { seq } = await transaction.teamCounter.findFirstOrThrow({ where: { teamId } });
  const municipalities = await transaction.municipality.findMany({
    where: { teams: { some: { teamId } } },
    select: { id: true, name: true },
  });
  const memberships = await transaction.membership.findMany({ where: { teamId }, include: { person: true } });
  return {
    seq: Number(seq),
    municipalities,
    members: memberships.map(({ person: { id, givenName, familyName }, fromDay, untilDay, standsForTeamId }) => ({
      id,
      givenName,
      familyName,
      from: dayOf(fromDay),
      until: untilDay && dayOf(untilDay),
      standsForTeamId,
    })),
  };
}

/** Given and family names of these people, in no order. */
export const readNames = (transaction: Transaction, personIds: readonly PersonId[]) =>
  transaction.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, givenName: true, familyName: true },
  });

/** Opens or closes the board of a team for the other teams. */
export async function writeOpenness(transaction: Transaction, teamId: TeamId, openToOrganisation: boolean) {
  await transaction.team.update({ where: { id: teamId }, data: { openToOrganisation } });
}
