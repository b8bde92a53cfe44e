import type { PeriodWithResults, TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import type { OrganisationId, PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database, Transaction } from '../../platform/db/database.ts';
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

/** A period with its version, for a write that rests on it. */
export type VersionedPeriod = Period & { readonly version: number };

const open = {
  name: 'open_periods_of_team',
  text: `SELECT p.period FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (
  SELECT json_build_object('id', id, 'startsOn', starts_on, 'endsOn', ends_on, 'state', state, 'version', version) AS period
  FROM period WHERE team_id = $2 AND organisation_id = scope.organisation_id AND state <> 'rounded-off' ORDER BY starts_on) p`,
};

/** The running and planned periods of a team, in order. */
export async function readOpenPeriods(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<VersionedPeriod[]> {
  const rows = await database.run<{ period: VersionedPeriod }>(open, [organisationId, teamId]);
  return rows.map(({ period }) => period);
}

const rhythm = { rhythmDays: true, sessionWeekday: true, sessionTime: true } as const;

/** How long the periods of a team are, and when it stands at the board. */
export async function readRhythm(transaction: Transaction, teamId: TeamId): Promise<TeamRhythm> {
  const { rhythmDays, ...session } = await transaction.team.findFirstOrThrow({ where: { id: teamId }, select: rhythm });
  return { days: rhythmDays, ...session };
}

export async function writeRhythm(transaction: Transaction, teamId: TeamId, { days, ...session }: TeamRhythm) {
  await transaction.team.update({ where: { id: teamId }, data: { rhythmDays: days, ...session } });
}
