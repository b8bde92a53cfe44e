import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';
import { dayOf } from '../../platform/db/from-prisma.ts';

/** The counter, municipalities and memberships of one team, in no order. */
export async function readTeamDetails(transaction: Transaction, teamId: TeamId) {
  const { seq, municipalities, memberships } = await transaction.team.findUniqueOrThrow({
    where: { id: teamId },
    include: { municipalities: { include: { municipality: true } }, memberships: { include: { person: true } } },
  });
  return {
    seq: Number(seq),
    municipalities: municipalities.map(({ municipality: { id, name } }) => ({ id, name })),
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
