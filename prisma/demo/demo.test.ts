import { contains } from '@verbeterbord/domain/periods/period';
import { arePeriodsContiguous } from '@verbeterbord/domain/periods/rhythm';
import { findResidentsDataHints } from '@verbeterbord/domain/privacy/residents-data-hints';
import { findSuspectedResidentsData } from '@verbeterbord/domain/privacy/suspected-residents-data';
import { addDays, daysBetween, weekdayOf } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { demoPeople } from './demo-people.ts';
import { type DemoRows, demoTables } from './row-shapes.ts';
import { demoOrganisations, demoRows } from './rows.ts';

const today = '2026-11-17';
const rows = demoRows({ today });
const abgId = rows.organisation[0]?.id;
const ofAbg = <Row extends { organisation_id: string }>(list: readonly Row[]) =>
  list.filter((row) => row.organisation_id === abgId);

/** Which table a column of ids points into. */
const pointsInto: Record<string, keyof DemoRows> = {
  team_id: 'team',
  parent_id: 'team',
  stands_for_team_id: 'team',
  scope_id: 'team',
  municipality_id: 'municipality',
  municipality_ids: 'municipality',
  person_id: 'person',
  owner_id: 'person',
  lead_id: 'person',
  period_id: 'period',
  ambition_id: 'ambition',
  contributes_to_id: 'ambition',
  action_id: 'action',
  session_id: 'board_session',
  chair_id: 'person',
  present_ids: 'person',
  author_id: 'person',
  noticed_by_id: 'person',
  measure_id: 'measure',
  signal_id: 'signal',
  addressed_team_id: 'team',
  to_team_id: 'team',
  asked_by_id: 'person',
  picked_up_by_id: 'person',
  by_id: 'person',
  taken_by_id: 'person',
  brought_back_by_id: 'person',
};
const homeOf = (table: keyof DemoRows): Map<unknown, string> =>
  new Map((rows[table] as { id?: string; organisation_id: string }[]).map((row) => [row.id, row.organisation_id]));

const textColumns =
  /^(title|name|purpose|effect|done_when|with_text|stuck_reason|reason|lifecycle_reason|milestone_label|prepared_reason|take_along|story|noticed|learned|unit|note|text|outcome_reason|question|about|tried|brought_back)$/;
const texts = demoTables.flatMap((table) =>
  (rows[table] as object[]).flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) =>
      textColumns.test(column) && value !== null ? [value].flat().map(String) : [],
    ),
  ),
);

describe('the demo organisations', () => {
  it('point only at things of their own organisation', () => {
    const homes = Object.fromEntries(Object.values(pointsInto).map((table) => [table, homeOf(table)]));
    const astray = demoTables.flatMap((table) =>
      (rows[table] as Record<string, unknown>[]).flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) => {
          const into = pointsInto[column];
          if (into === undefined || value === null) return [];
          return [value].flat().some((id) => homes[into]?.get(id) !== row.organisation_id)
            ? [{ table, column, row }]
            : [];
        }),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('give every row an id of its own', () => {
    const ids = demoTables.flatMap((table) => (rows[table] as { id?: string }[]).flatMap(({ id }) => (id ? [id] : [])));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keep the line of sight: action, short-term, long-term, Team van teams', () => {
    const ambition = new Map(rows.ambition.map((row) => [row.id, row]));
    const team = new Map(rows.team.map((row) => [row.id, row]));
    for (const row of [...rows.action, ...rows.period_result]) {
      expect(ambition.get(row.ambition_id)).toMatchObject({ kind: 'short-term', team_id: row.team_id });
    }
    for (const row of rows.ambition) {
      const above = ambition.get(row.contributes_to_id ?? '');
      const topOfAll = row.kind === 'long-term' && team.get(row.team_id)?.parent_id === null;
      if (topOfAll) expect(row.contributes_to_id).toBeNull();
      else expect(above?.kind).toBe('long-term');
      if (above && row.kind === 'short-term') expect(above.team_id).toBe(row.team_id);
      if (above && row.kind === 'long-term') expect(above.team_id).toBe(team.get(row.team_id)?.parent_id);
    }
  });

  it('leave no unfinished action under an ambition that is achieved or stopped', () => {
    const open = new Set(rows.period.filter((row) => row.state !== 'rounded-off').map((row) => row.id));
    const ended = new Set(rows.ambition.filter((row) => row.lifecycle !== 'active').map((row) => row.id));
    expect(ended.size).toBeGreaterThan(5);
    expect(rows.action.filter((row) => open.has(row.period_id) && ended.has(row.ambition_id))).toEqual([]);
    for (const row of rows.ambition) expect(row.lifecycle_reason === null).toBe(row.lifecycle === 'active');
  });

  it('freeze every rounded-off period: an action went through each one once, and was carried that often', () => {
    const carried = new Map<string, number>();
    const state = new Map(rows.period.map((row) => [row.id, row.state]));
    for (const result of rows.period_result) {
      expect(state.get(result.period_id)).toBe('rounded-off');
      expect(result.outcome === 'done').toBe(result.status === 'done');
      if (result.outcome === 'let-go') expect(result.reason).not.toBeNull();
      if (result.outcome === 'carried-over' || result.outcome === 'asked') {
        carried.set(result.action_id, (carried.get(result.action_id) ?? 0) + 1);
      }
    }
    for (const action of rows.action) expect(action.times_carried).toBe(carried.get(action.id) ?? 0);
  });

  it('rank every action once per period and ambition, on the board and in the past', () => {
    for (const list of [rows.action, rows.period_result]) {
      const places = list.map((row) => `${row.period_id} ${row.ambition_id} ${row.rank}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('speak our words: no suspected residents’ data, nobody’s health, none of the words we avoid', () => {
    for (const text of texts) {
      expect(findSuspectedResidentsData(text), text).toEqual([]);
      expect(findResidentsDataHints(text), text).toEqual([]);
      expect(text).not.toMatch(/sprint|deadline|backlog|target|opschalen|opgeschaald|in behandeling|\{|undefined/i);
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(0);
    }
    for (const { title } of [...rows.action, ...rows.ambition]) expect(title.length).toBeLessThanOrEqual(200);
  });
});

describe('the ABG organisation', () => {
  it('has about 25 people on five boards, with Samira on two', () => {
    expect(ofAbg(rows.person)).toHaveLength(27);
    expect(ofAbg(rows.team)).toHaveLength(5);
    expect(rows.membership.filter((row) => row.person_id === demoPeople[0]?.personId)).toHaveLength(2);
    const standing = ofAbg(rows.membership).filter((row) => row.stands_for_team_id !== null);
    expect(standing.filter((row) => !row.is_stand_in)).toHaveLength(4);
    expect(standing.filter((row) => row.is_stand_in)).toHaveLength(1);
    const names = rows.person.map((row) => `${row.organisation_id} ${row.given_name} ${row.family_name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows on every board carried-over work and a prepared next period, and a past of eight periods', () => {
    for (const team of ofAbg(rows.team)) {
      const here = <Row extends { team_id: string }>(list: readonly Row[]) =>
        list.filter((row) => row.team_id === team.id);
      const state = new Map(here(rows.period).map((row) => [row.id, row.state]));
      const running = here(rows.action).filter((row) => state.get(row.period_id) === 'running');
      const delegates = team.kind === 'team-of-teams';
      expect(running).toHaveLength(delegates ? 6 : 12);
      expect(new Set(running.map((row) => row.status)).size).toBe(3);
      expect(running.some((row) => row.times_carried > 0)).toBe(true);
      expect(running.some((row) => row.stuck_reason !== null)).toBe(true);
      expect(here(rows.action).filter((row) => state.get(row.period_id) === 'planned').length).toBeGreaterThan(0);
      for (const period of here(rows.period).filter((row) => row.state === 'rounded-off')) {
        const results = rows.period_result.filter((row) => row.period_id === period.id);
        expect(results.length, `${team.slug} ${period.starts_on}`).toBeGreaterThanOrEqual(delegates ? 4 : 8);
        expect(results.length, `${team.slug} ${period.starts_on}`).toBeLessThanOrEqual(delegates ? 7 : 12);
      }
    }
  });

  it('has an ambition without an action, an owner from another team, and a card whose owner left', () => {
    const running = new Set(rows.period.filter((row) => row.state === 'running').map((row) => row.id));
    const actions = ofAbg(rows.action).filter((row) => running.has(row.period_id));
    const short = ofAbg(rows.ambition).filter((row) => row.kind === 'short-term' && row.lifecycle === 'active');
    expect(short.filter((row) => !actions.some((action) => action.ambition_id === row.id)).length).toBeGreaterThan(0);
    const memberships = (action: { team_id: string; owner_id: string }) =>
      rows.membership.filter((row) => row.team_id === action.team_id && row.person_id === action.owner_id);
    expect(actions.filter((action) => memberships(action).length === 0)).toHaveLength(1);
    expect(actions.filter((action) => memberships(action).some((row) => row.until_day !== null))).toHaveLength(1);
  });
});

describe('the region', () => {
  it('has twenty neighbourhood teams in seven municipalities under two levels of Team van teams', () => {
    const region = demoOrganisations[1];
    expect(region?.municipalities).toHaveLength(7);
    expect(region?.teams.filter((team) => team.kind === 'team')).toHaveLength(20);
    expect(region?.teams.filter((team) => team.kind === 'team-of-teams')).toHaveLength(3);
  });
});

describe('the dates', () => {
  const everyDay = Array.from({ length: 400 }, (_, index) => addDays('2026-01-01', index));
  const abgOn = (day: string) => demoRows({ today: day, organisations: demoOrganisations.slice(0, 1) });
  const states = [...Array(8).fill('rounded-off'), 'running', 'planned'].join();

  it('put any day in the second week of one running period, with contiguous periods from Monday to Sunday', () => {
    const wrong = everyDay.filter((day) => {
      const { period, team } = abgOn(day);
      return !team.every(({ id }) => {
        const periods = period.filter((row) => row.team_id === id);
        const spans = periods.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }));
        const running = spans[8];
        return (
          periods.map((row) => row.state).join() === states &&
          arePeriodsContiguous(spans) &&
          spans.every(({ startsOn, endsOn }) => weekdayOf(startsOn) === 1 && weekdayOf(endsOn) === 7) &&
          periods.every((row) => row.rounded_off_on === null || row.rounded_off_on < day) &&
          running !== undefined &&
          contains(running, day) &&
          daysBetween(running.startsOn, day) >= 7
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  it('never show a date gone by, nor something made in the future', () => {
    const wrong = everyDay.filter((day) => {
      const { ambition, action, membership } = abgOn(day);
      const milestones = ambition.flatMap((row) =>
        row.milestone_on === null ? [] : [daysBetween(day, row.milestone_on)],
      );
      return !(
        milestones.length > 0 &&
        milestones.every((ahead) => ahead > 13 && ahead < 35) &&
        ambition.every((row) => row.until_day === null || row.until_day >= day) &&
        [...ambition, ...action].every((row) => row.created_at.slice(0, 10) < day) &&
        membership.every((row) => row.from_day < day)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are refused when today is no day', () => {
    expect(() => demoRows({ today: '2026-02-30' })).toThrow(RangeError);
  });
});
