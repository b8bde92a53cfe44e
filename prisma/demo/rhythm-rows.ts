import { boardSessionDay } from '@verbeterbord/domain/periods/board-session-day';
import { addDays, type CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { DemoOrganisation, DemoTeam } from './authoring.ts';
import { periodStart, untilDay } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import type { DemoObservation } from './rhythm-authoring.ts';
import type { DemoRows } from './row-shapes.ts';
import { periodId } from './team-rows.ts';

type RhythmRows = Pick<
  DemoRows,
  'board_session' | 'check_in' | 'measure' | 'reading' | 'observation' | 'decision' | 'success'
>;

const minutes = 30;

/** The day on which a team looked back on a period counted back from the running one. */
export const sessionHeldOn = (team: DemoTeam, ago: number, today: CalendarDay): CalendarDay =>
  boardSessionDay({ endsOn: addDays(periodStart(today, 1 - ago), -1) }, team.session.weekday);

/** What a team said and found every two weeks: one session per rounded-off period, and what came of each. */
export function rhythmRows(organisation: DemoOrganisation, team: DemoTeam, today: CalendarDay): RhythmRows {
  const idOf = (...path: string[]) => demoId(organisation.slug, team.slug, ...path);
  const personId = (key: string) => demoId(organisation.slug, 'person', key);
  const ofTeam = { organisation_id: demoId(organisation.slug, 'organisation'), team_id: idOf('team') };
  const heldOn = (ago: number): CalendarDay => sessionHeldOn(team, ago, today);
  // PostgreSQL knows what time it was where, summer and winter.
  const at = (day: CalendarDay, clock: string) => `${day} ${clock} Europe/Amsterdam`;
  /** A session, or the Friday of the first week of the running period. */
  const dayOf = (ago: number) => (ago === 0 ? addDays(periodStart(today, 0), 4) : heldOn(ago));
  const momentOf = (ago: number) => at(dayOf(ago), team.session.time);
  const sessionId = (ago: number) => (ago === 0 ? null : idOf('board-session', String(ago)));
  const said = (ago: number) => ({ session_id: sessionId(ago), version: 1, created_at: momentOf(ago) });
  const members = team.members.filter(({ leftDaysAgo }) => leftDaysAgo === undefined).map(({ person }) => person);
  const { rhythm } = team;

  const sessionRow = (ago: number): RhythmRows['board_session'][number] => ({
    id: idOf('board-session', String(ago)),
    ...ofTeam,
    period_id: periodId(organisation, team, -ago),
    state: 'ended',
    step: 'closing',
    chair_id: personId(members[ago % members.length] as string),
    // Somebody is always away.
    present_ids: members.filter((_, index) => index !== (ago + 2) % members.length).map(personId),
    take_along: [...(rhythm.takeAlong[ago] ?? [])],
    minutes,
    held_on: heldOn(ago),
    started_at: momentOf(ago),
    step_started_at: momentOf(ago),
    ended_at: at(heldOn(ago), minutesLater(team.session.time, minutes)),
    version: 1,
    created_at: momentOf(ago),
  });

  const observationRow = ({ ago, day, by, text, became }: DemoObservation): RhythmRows['observation'][number] => {
    const noticedOn = addDays(periodStart(today, -ago), day);
    const isAction = became !== undefined && 'action' in became;
    const reason = became === undefined || isAction ? null : 'question' in became ? became.question : became.letGo;
    return {
      id: idOf('observation', text),
      ...ofTeam,
      text,
      noticed_by_id: personId(by),
      noticed_on: noticedOn,
      outcome: became === undefined ? null : isAction ? 'action' : 'question' in became ? 'question' : 'let-go',
      outcome_reason: reason,
      action_id: isAction ? idOf('action', became.action) : null,
      cleared_on: became === undefined ? null : heldOn(ago),
      session_id: became === undefined ? null : sessionId(ago),
      version: 1,
      created_at: at(noticedOn, '15:20'),
    };
  };

  return {
    board_session: Array.from({ length: organisation.earlierPeriods }, (_, index) => sessionRow(index + 1)),
    check_in: Object.entries(rhythm.checkIns).flatMap(([key, checkIns]) =>
      checkIns.map(({ ago, status, confidence, story, noticed, learned }) => ({
        id: idOf('check-in', key, String(ago)),
        ...ofTeam,
        ambition_id: idOf('ambition', key),
        period_id: periodId(organisation, team, -ago),
        author_id: personId(team.ambitions.find((ambition) => ambition.key === key)?.lead ?? (members[0] as string)),
        on_day: dayOf(ago),
        status,
        confidence: confidence ?? null,
        story: story ?? null,
        noticed: noticed ?? null,
        learned: learned ?? null,
        ...said(ago),
      })),
    ),
    measure: rhythm.measures.map(({ ambition, title, unit, from, goal, readings }) => ({
      id: idOf('measure', title),
      ...ofTeam,
      ambition_id: idOf('ambition', ambition),
      title,
      unit: unit ?? null,
      from_value: from,
      goal_value: goal,
      goal_on: untilDay(today, { quartersAhead: 1 }),
      version: 1,
      created_at: momentOf(readings[0]?.[0] ?? 0),
    })),
    reading: rhythm.measures.flatMap(({ title, readings }) =>
      readings.map(([ago, value, note]) => ({
        id: idOf('reading', title, String(ago)),
        ...ofTeam,
        measure_id: idOf('measure', title),
        on_day: dayOf(ago),
        value,
        note: note ?? null,
        version: 1,
        created_at: momentOf(ago),
      })),
    ),
    observation: rhythm.observations.map(observationRow),
    decision: rhythm.decisions.map(([ago, text]) => ({
      id: idOf('decision', text),
      ...ofTeam,
      text,
      decided_on: dayOf(ago),
      ...said(ago),
    })),
    success: rhythm.successes.map(({ ago, text, action }) => ({
      id: idOf('success', text),
      ...ofTeam,
      text,
      action_id: action === undefined ? null : idOf('action', action),
      chosen_on: dayOf(ago),
      ...said(ago),
    })),
  };
}

function minutesLater(clock: string, later: number): string {
  const [hours = 0, past = 0] = clock.split(':').map(Number);
  const total = hours * 60 + past + later;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
