import { addDays, type CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { generateNKeysBetween } from 'fractional-indexing';
import type { DemoOrganisation, DemoTeam } from './authoring.ts';
import { nextSchoolHoliday, periodStart } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import { type Life, livesOf, type Stay } from './lives.ts';
import type { DemoRows } from './row-shapes.ts';
import { periodId } from './team-rows.ts';

interface ActionRows {
  actions: DemoRows['action'];
  results: DemoRows['period_result'];
}

/** The actions of a team, each in the last period it lived in, and one result for every rounded-off period it went through. */
export function actionRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): ActionRows {
  const lives = livesOf(team);
  const rankOf = ranksOf(lives);
  const shared = (life: Life, stay: Stay) => ({
    organisation_id: demoId(organisation.slug, 'organisation'),
    team_id: demoId(organisation.slug, team.slug, 'team'),
    ambition_id: demoId(organisation.slug, team.slug, 'ambition', life.ambition),
    period_id: periodId(organisation, team, stay.period),
    title: life.title.replaceAll('{vakantie}', nextSchoolHoliday(today)),
    owner_id: demoId(organisation.slug, 'person', life.owner),
    municipality_id:
      life.municipality === undefined ? null : demoId(organisation.slug, 'municipality', life.municipality),
    status: stay.status,
    rank: rankOf(life, stay),
  });
  const idOf = (life: Life) => demoId(organisation.slug, team.slug, 'action', life.title);
  return {
    actions: lives.map((life, index) => ({
      id: idOf(life),
      ...shared(life, lastOf(life)),
      prepared_outcome: team.rhythm.prepared[life.title]?.outcome ?? null,
      prepared_reason: team.rhythm.prepared[life.title]?.reason ?? null,
      done_when: life.doneWhen ?? null,
      with_text: life.with ?? null,
      stuck_reason: life.stuck ?? null,
      times_carried: life.stays.length - 1,
      version: 1,
      created_at: createdAt(life, index, today),
    })),
    results: lives.flatMap((life) =>
      life.stays.flatMap((stay) =>
        stay.outcome === null
          ? []
          : [{ action_id: idOf(life), ...shared(life, stay), outcome: stay.outcome, reason: stay.reason }],
      ),
    ),
  };
}

const lastOf = (life: Life): Stay => life.stays.at(-1) as Stay;

/** One rank per action in each period and ambition it stayed in, in the order in which the texts are written. */
function ranksOf(lives: readonly Life[]): (life: Life, stay: Stay) => string {
  const places = new Map<string, Life[]>();
  const placeOf = (life: Life, stay: Stay) => `${stay.period} ${life.ambition}`;
  for (const life of lives) {
    for (const stay of life.stays) places.set(placeOf(life, stay), [...(places.get(placeOf(life, stay)) ?? []), life]);
  }
  const ranks = new Map(
    [...places].map(([place, there]) => {
      const keys = generateNKeysBetween(null, null, there.length);
      return [place, new Map(there.map((life, index) => [life, keys[index] as string]))];
    }),
  );
  return (life, stay) => ranks.get(placeOf(life, stay))?.get(life) as string;
}

/** Made in the session that opened its first period; what waits for the next period was prepared on the Friday before today's week. */
function createdAt(life: Life, index: number, today: CalendarDay): string {
  const first = life.stays[0] as Stay;
  const day = first.period > 0 ? addDays(periodStart(today, 0), 4) : periodStart(today, first.period);
  return `${day}T08:${String(index % 60).padStart(2, '0')}:00.000Z`;
}
