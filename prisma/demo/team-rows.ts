import { boardSessionDay } from '@verbeterbord/domain/periods/board-session-day';
import { addDays, type CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { DemoOrganisation, DemoTeam } from './authoring.ts';
import { periodDays, periodStart } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import type { DemoRows } from './row-shapes.ts';

interface TeamRows {
  team: DemoRows['team'][number];
  municipalities: DemoRows['team_municipality'];
  memberships: DemoRows['membership'];
  periods: DemoRows['period'];
}

/** A team with its municipalities, members and periods: the earlier ones, the running one and the next. */
export function teamRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): TeamRows {
  const organisation_id = demoId(organisation.slug, 'organisation');
  const team_id = demoId(organisation.slug, team.slug, 'team');
  const firstDay = periodStart(today, -organisation.earlierPeriods);
  return {
    team: {
      id: team_id,
      organisation_id,
      slug: team.slug,
      name: team.name,
      purpose: team.purpose,
      kind: team.kind,
      parent_id: team.parent === undefined ? null : demoId(organisation.slug, team.parent, 'team'),
      rhythm_anchor: firstDay,
      rhythm_days: periodDays,
      session_weekday: team.session.weekday,
      session_time: team.session.time,
      open_to_organisation: true,
    },
    municipalities: team.municipalities.map((key) => ({
      organisation_id,
      team_id,
      municipality_id: demoId(organisation.slug, 'municipality', key),
    })),
    memberships: team.members.map(({ person, standsFor, isStandIn, leftDaysAgo }, index) => ({
      id: demoId(organisation.slug, team.slug, 'membership', person),
      organisation_id,
      team_id,
      person_id: demoId(organisation.slug, 'person', person),
      // A delegate was a member of the team first.
      from_day: addDays(firstDay, standsFor === undefined ? -14 - 7 * (index % 4) : -14),
      until_day: leftDaysAgo === undefined ? null : addDays(today, -leftDaysAgo),
      stands_for_team_id: standsFor === undefined ? null : demoId(organisation.slug, standsFor, 'team'),
      is_stand_in: isStandIn ?? false,
    })),
    periods: periodRows(organisation, team, today),
  };
}

function periodRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): DemoRows['period'] {
  return Array.from({ length: organisation.earlierPeriods + 2 }, (_, index) => {
    const fromRunning = index - organisation.earlierPeriods;
    const starts_on = periodStart(today, fromRunning);
    const ends_on = addDays(starts_on, periodDays - 1);
    return {
      id: periodId(organisation, team, fromRunning),
      organisation_id: demoId(organisation.slug, 'organisation'),
      team_id: demoId(organisation.slug, team.slug, 'team'),
      starts_on,
      ends_on,
      state: fromRunning < 0 ? 'rounded-off' : fromRunning === 0 ? 'running' : 'planned',
      rounded_off_on: fromRunning < 0 ? boardSessionDay({ endsOn: ends_on }, team.session.weekday) : null,
    };
  });
}

/** The id of a period counted from the running one: 0 runs, -1 was just rounded off, 1 is planned. */
export const periodId = (organisation: DemoOrganisation, team: DemoTeam, fromRunning: number): string =>
  demoId(organisation.slug, team.slug, 'period', String(fromRunning));
