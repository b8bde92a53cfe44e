import type { periodEdit, WrittenPeriods } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import { stretchPeriod as decideDays, type StretchRefusal } from '@verbeterbord/domain/periods/stretch-period';
import type { PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { Entry, WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { readOpenPeriods, type VersionedPeriod } from './periods.repository.ts';

/**
 * Stretches or shortens a running or planned period; the planned ones after it follow in the same write. Who saw another last day than the
 * one that stands there is told so, unless it is already the day they wish.
 */
export async function stretchPeriod(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  periodId: PeriodId,
  wish: z.output<typeof periodEdit>,
): Promise<WrittenPeriods> {
  const openOf = (teamId: TeamId) => readOpenPeriods(dependencies.database, intent.organisationId, teamId);
  const { row, seq, changed } = await changeTeamRow(
    dependencies,
    decisions,
    intent,
    'period',
    periodId,
    async (found) => {
      const teamId = found.team_id as TeamId;
      decisions.require('period.update', { team: decisions.team(teamId) });
      const open = await openOf(teamId);
      const period = open.find(({ id }) => id === periodId);
      if (period === undefined) throw refusalOf('rounded-off');
      if (period.endsOn === wish.endsOn) return null;
      if (period.endsOn !== wish.seenEndsOn) throw conflictOf(period, wish.endsOn);
      const answer = decideDays(period, open, wish.endsOn, decisions.today);
      if (!answer.ok) throw refusalOf(answer.refusal);
      const also = answer.value.slice(1).map(({ id, startsOn, endsOn }): Entry => {
        const then = open.find((one) => one.id === id)!;
        const before = { starts_on: then.startsOn, ends_on: then.endsOn };
        const set = { starts_on: startsOn, ends_on: endsOn };
        return { entity: 'period', id, kind: 'followed', version: then.version, set, before };
      });
      const guards = { openPeriods: [periodId] };
      return { teamId, kind: 'stretched', set: { ends_on: wish.endsOn }, guards, also };
    },
  );
  const items = await openOf(row.team_id as TeamId);
  return { seq, changed, items: items.map(({ version: _, ...period }) => period) };
}

const conflictOf = ({ endsOn, version }: VersionedPeriod, mine: Period['endsOn']): ProblemError =>
  new ProblemError('edit-conflict', 'Somebody else just gave this period another last day.', {
    conflicts: [{ field: 'endsOn', theirs: endsOn, mine, by: null }],
    version,
  });

function refusalOf(refusal: StretchRefusal): ProblemError {
  if (refusal === 'rounded-off')
    return new ProblemError('period-rounded-off', 'What a rounded-off period became does not change any more.');
  return new ProblemError('period-dates-refused', 'The period cannot end on that day.', { reason: refusal });
}
