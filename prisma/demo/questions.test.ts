import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { describe, expect, it } from 'vitest';
import { demoId } from './demo-id.ts';
import { demoRows } from './rows.ts';

const today = '2026-11-17';
const rows = demoRows({ today });
const abgId = demoId('abg', 'organisation');
const together = demoId('abg', 'team-van-teams', 'team');
const ofAbg = rows.signal.filter((row) => row.organisation_id === abgId);
const team = new Map(rows.team.map((row) => [row.id, row]));
const membersOf = (teamId: string | null) =>
  new Set(rows.membership.filter((row) => row.team_id === teamId).map((row) => row.person_id));
const directors = new Set(rows.role_grant.filter((row) => row.role === 'director').map((row) => row.person_id));

describe('the questions of the demo', () => {
  it('lie with the Team van teams as one too late, one picked up and one asked', () => {
    const owed = ofAbg.filter((row) => row.addressed_team_id === together);
    const open = owed.filter((row) => row.state === 'asked' || row.state === 'picked-up');
    expect(
      open.map((row) => [row.state, isOverdue({ state: row.state, wantedBy: row.wanted_by }, today)]).sort(),
    ).toEqual([
      ['asked', false],
      ['asked', true],
      ['picked-up', false],
    ]);
  });

  it('lie with the directors as one too late and one in time, and one that was asked is answered', () => {
    const owed = ofAbg.filter((row) => row.addressed_to === 'directors' && row.state === 'asked');
    expect(owed.map((row) => row.wanted_by < today).sort()).toEqual([false, true]);
    expect(ofAbg.filter((row) => row.kind === 'need').map((row) => row.state)).toEqual(['answered']);
  });

  it('can be closed by a team that got its answer, and were closed and withdrawn before', () => {
    const states = ofAbg.filter((row) => row.kind === 'question').map((row) => row.state);
    for (const state of ['answered', 'closed', 'withdrawn'] as const) expect(states).toContain(state);
  });

  it('keep every step in order, taken by who may, in the period that ran', () => {
    const period = new Map(rows.period.map((row) => [row.id, row]));
    for (const signal of rows.signal) {
      const steps = rows.signal_step.filter((row) => row.signal_id === signal.id);
      expect(steps.map((row) => row.number)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1)?.state).toBe(signal.state);
      expect([signal.version, signal.asked_on]).toEqual([steps.length, steps[0]?.on_day]);
      expect(steps.map((row) => row.on_day)).toEqual(steps.map((row) => row.on_day).sort());
      let holder = signal.team_id;
      for (const step of steps) {
        const isAskers = ['asked', 'closed', 'withdrawn', 'reopened'].includes(step.kind) && signal.kind === 'question';
        const may = isAskers ? membersOf(signal.team_id) : holder === 'directors' ? directors : membersOf(holder);
        const isDirectors = signal.kind === 'need' && step.kind !== 'answered';
        expect((isDirectors ? directors : may).has(step.by_id), `${signal.question} ${step.kind}`).toBe(true);
        if (step.addressed_to !== null) holder = step.addressed_team_id ?? 'directors';
        const at = period.get(step.period_id);
        expect(at?.team_id).toBe(signal.team_id);
        // From the session that closed the period before it until its own.
        expect(step.on_day >= (at?.starts_on ?? '')).toBe(true);
        expect(step.on_day <= (at?.rounded_off_on ?? today)).toBe(true);
      }
    }
  });

  it('are about things of the own board, and so is the koffer, which goes to the Team van teams above', () => {
    const home = new Map<string | null, string>(
      [rows.ambition, rows.action, rows.observation, rows.decision, rows.success].flatMap((list) =>
        list.map((row) => [row.id, row.team_id] as const),
      ),
    );
    for (const row of rows.signal) {
      for (const id of [row.ambition_id, row.action_id]) if (id) expect(home.get(id), row.question).toBe(row.team_id);
    }
    for (const row of rows.take_along) {
      expect(row.to_team_id).toBe(team.get(row.team_id)?.parent_id);
      expect(membersOf(row.to_team_id).has(row.taken_by_id)).toBe(true);
      if (row.subject !== 'words') expect(home.get(row.subject_id), row.text).toBe(row.team_id);
    }
    expect(rows.take_along.filter((row) => row.brought_back === null).length).toBeGreaterThan(2);
    expect(rows.take_along.filter((row) => row.brought_back !== null).length).toBeGreaterThan(2);
  });

  it('are prepared by facilitators, one talked over and one still to be', () => {
    const facilitators = new Set(
      rows.role_grant.filter((row) => row.role === 'facilitator').map((row) => row.person_id),
    );
    expect(rows.prepared_signal.every((row) => facilitators.has(row.person_id))).toBe(true);
    const prepared = rows.prepared_signal.filter((row) => row.organisation_id === abgId);
    expect(prepared.map((row) => row.talked_over_on === null).sort()).toEqual([false, true]);
  });

  it('never tell of a day that is still to come, nor want an answer before it was asked', () => {
    for (let day = '2026-01-01'; day < '2026-03-01'; day = addDays(day, 1)) {
      const { signal, signal_step, take_along, prepared_signal } = demoRows({ today: day });
      const days = [
        ...signal_step.map((row) => row.on_day),
        ...take_along.flatMap((row) => [row.taken_on, row.brought_back_on ?? row.taken_on]),
        ...prepared_signal.map((row) => row.talked_over_on ?? row.created_at.slice(0, 10)),
      ];
      expect(days.every((one) => one < day)).toBe(true);
      expect(signal.filter((row) => row.wanted_by < row.asked_on).map((row) => row.question)).toEqual([]);
      for (const row of take_along) expect((row.brought_back_on ?? row.taken_on) >= row.taken_on).toBe(true);
    }
  });
});
