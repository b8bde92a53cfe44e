import { addDays, type CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { generateNKeysBetween } from 'fractional-indexing';
import { actionRows } from './action-rows.ts';
import type { DemoAmbition, DemoOrganisation, DemoTeam } from './authoring.ts';
import { periodStart, untilDay } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import type { DemoRows } from './row-shapes.ts';

interface BoardRows {
  ambitions: DemoRows['ambition'];
  actions: DemoRows['action'];
  results: DemoRows['period_result'];
}

/** What hangs on a team's board and what hung there before: ambitions, actions and what became of them per period. */
export function boardRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): BoardRows {
  const ranks = generateNKeysBetween(null, null, team.ambitions.length);
  return {
    ambitions: team.ambitions.map((ambition, index) =>
      ambitionRow({ organisation, team, ambition, rank: ranks[index] as string, today }),
    ),
    ...actionRows(organisation, team, today),
  };
}

interface AmbitionPlace {
  organisation: DemoOrganisation;
  team: DemoTeam;
  ambition: DemoAmbition;
  rank: string;
  today: CalendarDay;
}

function ambitionRow({ organisation, team, ambition, rank, today }: AmbitionPlace): DemoRows['ambition'][number] {
  const { kind, contributesTo, milestone, lead, lifecycle } = ambition;
  const above = kind === 'short-term' ? team.slug : team.parent;
  return {
    id: demoId(organisation.slug, team.slug, 'ambition', ambition.key),
    organisation_id: demoId(organisation.slug, 'organisation'),
    team_id: demoId(organisation.slug, team.slug, 'team'),
    kind,
    title: ambition.title,
    effect: ambition.effect ?? null,
    until_day: ambition.until === undefined ? null : untilDay(today, ambition.until),
    milestone_on: milestone ? addDays(periodStart(today, 0), milestone.weeksAhead * 7 + milestone.day) : null,
    milestone_label: milestone?.label ?? null,
    lead_id: lead === undefined ? null : demoId(organisation.slug, 'person', lead),
    contributes_to_id:
      contributesTo === undefined || above === undefined
        ? null
        : demoId(organisation.slug, above, 'ambition', contributesTo),
    municipality_ids: (ambition.municipalities ?? []).map((key) => demoId(organisation.slug, 'municipality', key)),
    lifecycle: lifecycle?.state ?? 'active',
    lifecycle_reason: lifecycle?.reason ?? null,
    rank,
    version: 1,
    created_at: `${periodStart(today, -firstPeriodAgo(organisation, team, ambition))}T07:30:00.000Z`,
  };
}

/** A short-term ambition is as old as its first action; a long-term one was there before the first period. */
function firstPeriodAgo(organisation: DemoOrganisation, team: DemoTeam, ambition: DemoAmbition): number {
  if (ambition.kind === 'long-term') return organisation.earlierPeriods + 1;
  const past = team.past.filter((action) => action.ambition === ambition.key).map((action) => action.ago);
  const running = team.running
    .filter((action) => action.ambition === ambition.key)
    .map((action) => action.earlier?.length ?? 0);
  return Math.max(0, ...past, ...running);
}
