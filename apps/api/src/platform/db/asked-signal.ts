import { nextBoardSessionDay } from '@verbeterbord/domain/periods/board-session-day';
import type { Rhythm } from '@verbeterbord/domain/periods/rhythm';
import type { CalendarDay, Weekday } from '@verbeterbord/domain/shared/calendar-day';
import type { PeriodId, SignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Addressee, Signal } from '@verbeterbord/domain/signals/signal';
import type { SignalStep } from '@verbeterbord/domain/signals/take-step';
import type { Decisions } from '../http/decision.ts';
import { notFound } from '../http/problem.ts';
import type { Database } from './database.ts';
import type { Entry } from './write.ts';

interface AskingRead {
  readonly periodId: PeriodId | null;
  readonly answering: {
    readonly sessionWeekday: Weekday;
    readonly rhythm: Rhythm;
    readonly running: { readonly endsOn: CalendarDay } | null;
  };
}

const statement = {
  name: 'where_and_by_when_a_signal_is_asked',
  text: `SELECT json_build_object(
  'periodId', (SELECT p.id FROM period p WHERE p.team_id = $2 AND p.organisation_id = scope.organisation_id AND p.state = 'running'),
  'answering', json_build_object('sessionWeekday', t.session_weekday,
    'rhythm', json_build_object('anchorDay', t.rhythm_anchor, 'days', t.rhythm_days),
    'running', (SELECT json_build_object('endsOn', p.ends_on) FROM period p
                WHERE p.team_id = t.id AND p.organisation_id = t.organisation_id AND p.state = 'running'))) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM team WHERE id = $3 AND organisation_id = scope.organisation_id OFFSET 0) t`,
};

/** The running period of the team that asks, and the day by which an answer is wanted when nobody says one. */
export interface AskingMoment {
  readonly periodId: PeriodId;
  readonly nextSession: CalendarDay;
}

/**
 * When a team asks: in its running period, for the next board session of who is asked. Directors have none: for them it is that of the Team
 * van teams, through which they are asked, or of a team without one its own.
 */
export async function readAskingMoment(
  database: Database,
  decisions: Decisions,
  teamId: TeamId,
  { addressedTeamId }: Pick<Signal, 'addressedTeamId'>,
): Promise<AskingMoment> {
  const answeringId = addressedTeamId ?? decisions.team(teamId).parentId ?? teamId;
  const values = [decisions.actor.organisationId, teamId, answeringId];
  const [found] = await database.run<{ read: AskingRead }>(statement, values);
  if (found === undefined || found.read.periodId === null) throw notFound();
  const { running, rhythm, sessionWeekday } = found.read.answering;
  return {
    periodId: found.read.periodId,
    nextSession: nextBoardSessionDay(running, rhythm, sessionWeekday, decisions.today),
  };
}

/** What is asked, before it has a state. */
export type Asking = Addressee &
  Pick<Signal, 'kind' | 'question' | 'about' | 'tried' | 'ambitionId' | 'actionId' | 'wantedBy'>;

/** The columns of a new question, asked today by who writes. */
export const askedColumns = ({ actor, today }: Decisions, asking: Asking) => ({
  kind: asking.kind,
  question: asking.question,
  about: asking.about,
  tried: asking.tried,
  ambition_id: asking.ambitionId,
  action_id: asking.actionId,
  wanted_by: asking.wantedBy,
  addressed_to: asking.addressedTo,
  addressed_team_id: asking.addressedTeamId,
  state: 'asked',
  asked_by_id: actor.personId,
  asked_on: today,
  picked_up_by_id: null,
});

/** The first step of a question. */
export const firstStep = ({ addressedTo, addressedTeamId }: Asking): SignalStep =>
  ({ kind: 'asked', state: 'asked', pickedUpById: null, addressedTo, addressedTeamId }) as const;

/** A step as a row, which goes along with the write to its question; `number` is the version the question gets by it. */
export function stepEntry(
  { actor, today }: Decisions,
  ids: { readonly id: string; readonly signalId: SignalId; readonly periodId: PeriodId; readonly number: number },
  step: SignalStep,
  text: string | null,
): Entry {
  const goesSomewhere = step.kind === 'asked' || step.kind === 'passed-on';
  return {
    entity: 'signal-step',
    id: ids.id,
    kind: step.kind,
    version: null,
    set: {
      signal_id: ids.signalId,
      number: ids.number,
      period_id: ids.periodId,
      kind: step.kind,
      state: step.state,
      on_day: today,
      by_id: actor.personId,
      text,
      addressed_to: goesSomewhere ? step.addressedTo : null,
      addressed_team_id: goesSomewhere ? step.addressedTeamId : null,
    },
  };
}
