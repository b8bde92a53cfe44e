import type { Period } from '@verbeterbord/domain/periods/period';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';
import { dayOf, enumValue } from '../../platform/db/from-prisma.ts';

/** The periods of a team, oldest first. */
export async function readPeriods(transaction: Transaction, teamId: TeamId): Promise<Period[]> {
  const rows = await transaction.period.findMany({ where: { teamId }, orderBy: { startsOn: 'asc' } });
  return rows.map(({ id, startsOn, endsOn, state }) => ({
    id,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    state: enumValue(state),
  }));
}
