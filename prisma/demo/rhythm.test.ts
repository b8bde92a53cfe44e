import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { demoOrganisations, demoRows } from './rows.ts';

const today = '2026-11-17';
const rows = demoRows({ today });
const state = new Map(rows.period.map((row) => [row.id, row]));
const action = new Map(rows.action.map((row) => [row.id, row]));
const member = (teamId: string) =>
  new Set(rows.membership.filter((row) => row.team_id === teamId).map((row) => row.person_id));

describe('the rhythm of the demo teams', () => {
  it('has one ended session for every rounded-off period, on the day it was rounded off, led and attended by members', () => {
    const rounded = rows.period.filter((row) => row.state === 'rounded-off');
    expect(rows.board_session.map((row) => row.period_id).sort()).toEqual(rounded.map((row) => row.id).sort());
    for (const session of rows.board_session) {
      expect(session.held_on).toBe(state.get(session.period_id)?.rounded_off_on);
      const members = member(session.team_id);
      expect([session.chair_id, ...session.present_ids].every((id) => members.has(id))).toBe(true);
      expect(session.present_ids.length).toBeGreaterThan(2);
    }
  });

  it('names an action, an ambition and a person of the own team only', () => {
    const ambition = new Map(rows.ambition.map((row) => [row.id, row]));
    for (const row of [...rows.check_in, ...rows.measure]) {
      expect(ambition.get(row.ambition_id)?.team_id).toBe(row.team_id);
    }
    for (const row of [...rows.observation, ...rows.success]) {
      if (row.action_id) expect(action.get(row.action_id), row.text).toMatchObject({ team_id: row.team_id });
    }
    for (const row of rows.observation) expect(member(row.team_id).has(row.noticed_by_id), row.text).toBe(true);
    for (const row of rows.check_in) expect(member(row.team_id).has(row.author_id)).toBe(true);
  });

  it('tells why when an ambition deviates, and says of every active short-term ambition of the ABG how it stands', () => {
    for (const row of rows.check_in) if (row.status !== 'on-course') expect(row.story).toBeTruthy();
    const said = new Set(rows.check_in.map((row) => row.ambition_id));
    const [abg] = rows.organisation;
    const active = rows.ambition.filter(
      (row) => row.organisation_id === abg?.id && row.kind === 'short-term' && row.lifecycle === 'active',
    );
    expect(active.filter((row) => !said.has(row.id)).map((row) => row.title)).toEqual([]);
  });

  it('has set something beforehand for unfinished actions of the running period only', () => {
    const prepared = rows.action.filter((row) => row.prepared_outcome !== null);
    expect(prepared.length).toBe(
      demoOrganisations.flatMap(({ teams }) => teams.flatMap((team) => Object.keys(team.rhythm.prepared))).length,
    );
    for (const row of prepared) {
      expect([state.get(row.period_id)?.state, row.status === 'done', row.prepared_reason === null]).toEqual([
        'running',
        false,
        false,
      ]);
    }
  });

  it('never says, measures or notices something on a day that is still to come', () => {
    for (let day = '2026-01-01'; day < '2026-03-01'; day = addDays(day, 1)) {
      const { check_in, reading, observation, decision, success, board_session } = demoRows({ today: day });
      const days = [
        ...[...check_in, ...reading].map((row) => row.on_day),
        ...observation.flatMap((row) => [row.noticed_on, row.cleared_on ?? row.noticed_on]),
        ...decision.map((row) => row.decided_on),
        ...success.map((row) => row.chosen_on),
        ...board_session.map((row) => row.held_on),
      ];
      expect(days.every((one) => one < day)).toBe(true);
    }
  });
});
