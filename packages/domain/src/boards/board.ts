import type { Action } from '../actions/action.ts';
import type { Ambition } from '../ambitions/ambition.ts';
import type { CheckInStatus, Confidence } from '../checkins/check-in.ts';
import type { BoardPerson } from '../memberships/membership.ts';
import type { Period } from '../periods/period.ts';
import type { Outcome } from '../periods/round-off.ts';
import type { CalendarDay } from '../shared/calendar-day.ts';
import type { ActionId, AmbitionId, BoardSessionId, MunicipalityId, PersonId, TeamId } from '../shared/ids.ts';
import type { Signal } from '../signals/signal.ts';
import type { TakeAlong } from '../takealong/take-along.ts';
import type { TeamKind } from '../teams/team.ts';

/** What became of an action when its period was rounded off. */
export const periodOutcomes = ['done', 'carried-over', 'let-go', 'asked'] as const;
export type PeriodOutcome = (typeof periodOutcomes)[number];

export interface BoardTeam {
  readonly id: TeamId;
  readonly slug: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly purpose: string;
  readonly parent: { readonly id: TeamId; readonly slug: string; readonly name: string } | null;
  /** 1 is Monday. */
  readonly sessionWeekday: number;
  /** HH:MM in the organisation's time zone. */
  readonly sessionTime: string;
}

/** An ambition of the Team van teams that one of this board's ambitions contributes to. */
export interface UpstreamAmbition {
  readonly id: AmbitionId;
  readonly title: string;
  readonly teamId: TeamId;
  readonly teamName: string;
  readonly teamSlug: string;
}

/** On a rounded-off period's board an action carries what became of it. */
export interface BoardAction extends Omit<Action, 'teamId'> {
  readonly outcome?: PeriodOutcome;
  readonly outcomeReason?: string | null;
}

export type BoardAmbition = Omit<Ambition, 'teamId'>;

/** What was set beforehand for an unfinished action, for when its period is rounded off. */
export interface PreparedOutcome {
  readonly actionId: ActionId;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** The last thing the team said of an active ambition. */
export interface BoardCheckIn {
  readonly ambitionId: AmbitionId;
  readonly status: CheckInStatus;
  readonly confidence: Confidence | null;
  readonly on: CalendarDay;
}

/** An open question of the team, and its latest answer as the team sees it on its own board. */
export interface BoardSignal
  extends Pick<
    Signal,
    | 'id'
    | 'kind'
    | 'question'
    | 'state'
    | 'wantedBy'
    | 'ambitionId'
    | 'actionId'
    | 'addressedTo'
    | 'addressedTeamId'
    | 'pickedUpById'
    | 'version'
  > {
  readonly addressedTeamName: string | null;
  readonly answer: { readonly text: string; readonly on: CalendarDay; readonly byId: PersonId } | null;
}

/** On what stands on the board: that it went along in the koffer, and what was brought back. What nobody but the team reads is not here. */
export type BoardTakeAlong = Pick<
  TakeAlong,
  'id' | 'subject' | 'subjectId' | 'takenOn' | 'broughtBack' | 'broughtBackOn'
>;

/**
 * Everything a board shows for one period, the same for every reader. Actions stand in the order of their ambition (one order over all
 * statuses); ambitions in the order of the board. `seq` is the team's counter at the moment of reading.
 */
export interface Board {
  readonly seq: number;
  readonly team: BoardTeam;
  readonly period: Period;
  /** The period before, the running one and the planned one, and the one shown, oldest first. */
  readonly periods: readonly Period[];
  readonly ambitions: readonly BoardAmbition[];
  readonly upstream: readonly UpstreamAmbition[];
  readonly actions: readonly BoardAction[];
  /** Members of the team and everyone named on the board. */
  readonly people: readonly BoardPerson[];
  readonly municipalities: readonly { readonly id: MunicipalityId; readonly name: string }[];
  /** Only of an open period, one at most for each action; what is done keeps its own for when it is taken up again. */
  readonly prepared: readonly PreparedOutcome[];
  readonly checkIns: readonly BoardCheckIn[];
  /** Ons succes: how many the team chose so far, and the latest. */
  readonly successes: {
    readonly count: number;
    readonly latest: { readonly text: string; readonly on: CalendarDay } | null;
  };
  /** Asked, picked up or answered, oldest first; what is closed has left the board. */
  readonly signals: readonly BoardSignal[];
  /** Still away, or brought back since the period shown began. */
  readonly takeAlongs: readonly BoardTakeAlong[];
  /** The board session that runs now. */
  readonly runningSessionId: BoardSessionId | null;
}
