import type { PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import type { PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';
import { dayOf, enumValue } from '../../platform/db/from-prisma.ts';

/** The periods of a team, oldest first. */
export async function readPeriods(transaction: Transaction, teamId: TeamId): Promise<Period[]> {
  const rows = await transaction.period.findMany({ where: { teamId }, orderBy: { startsOn: 'asc' } });
  return rows.map(present);
}

/** One period with what became of its actions, in the order of the board; null when there is none. */
export async function readPeriodWithResults(
  transaction: Transaction,
  periodId: PeriodId,
): Promise<PeriodWithResults | null> {
  const row = await transaction.period.findUnique({ where: { id: periodId } });
  if (row === null) return null;
  const results = await transaction.periodResult.findMany({
    where: { periodId, teamId: row.teamId },
    orderBy: [{ ambition: { rank: 'asc' } }, { rank: 'asc' }],
  });
  return {
    ...present(row),
    teamId: row.teamId,
    results: results.map(({ actionId, title, ambitionId, ownerId, municipalityId, status, outcome, reason }) => ({
      actionId,
      title,
      ambitionId,
      ownerId,
      municipalityId,
      status: enumValue(status),
      outcome: enumValue(outcome),
      reason,
    })),
  };
}

type PeriodRow = Awaited<ReturnType<Transaction['period']['findMany']>>[number];

const present = ({ id, startsOn, endsOn, state }: PeriodRow): Period => ({
  id,
  startsOn: dayOf(startsOn),
  endsOn: dayOf(endsOn),
  state: enumValue(state),
});
