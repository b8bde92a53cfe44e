import type { OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { isMilestoneInSight } from '@verbeterbord/domain/ambitions/milestone-in-sight';
import type { PeriodSpan } from '@verbeterbord/domain/periods/period';
import { addDays, type CalendarDay, compareDays, daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import type { OverviewTeam } from './overview-tree.ts';

const ORDINARY_LENGTH = 14;

/**
 * The period that runs, as far as it is told here: as long as the one before. Rounded-off periods are all that the overview knows of a
 * team.
 */
export function periodNow({ periods }: Pick<OverviewTeam, 'periods'>, today: CalendarDay): PeriodSpan {
  const last = periods.at(-1);
  if (last === undefined) return { startsOn: today, endsOn: addDays(today, ORDINARY_LENGTH - 1) };
  return {
    startsOn: addDays(last.endsOn, 1),
    endsOn: addDays(last.endsOn, daysBetween(last.startsOn, last.endsOn) + 1),
  };
}

/** The milestone, when it is near enough to be shown. */
export function milestoneOf({ milestone, lifecycle }: OverviewAmbition, team: OverviewTeam, today: CalendarDay) {
  const isShown =
    milestone !== null && lifecycle === 'active' && isMilestoneInSight(milestone, periodNow(team, today), today);
  return isShown ? milestone : null;
}

/**
 * How many days ago an ambition was talked about when that is long: before the last rounded-off period began, so that a whole period went
 * by without a word. Null when it is not, and in a holiday, when no period is rounded off, it does not become long.
 */
export function longAgo(
  { saidOn, lifecycle }: OverviewAmbition,
  { periods }: Pick<OverviewTeam, 'periods'>,
  today: CalendarDay,
): number | null {
  const last = periods.at(-1);
  if (saidOn === null || last === undefined || lifecycle !== 'active' || saidOn >= last.startsOn) return null;
  return daysBetween(saidOn, today);
}

/** The days on which teams had their last session, earliest first, each once. */
export const sessionDays = (teams: readonly Pick<OverviewTeam, 'roundedOffOn'>[]): readonly CalendarDay[] =>
  [...new Set(teams.flatMap(({ roundedOffOn }) => roundedOffOn ?? []))].sort(compareDays);
