import type { CalendarDay } from '../shared/calendar-day.ts';
import type { ActionId, AmbitionId, PersonId, SignalId, TeamId } from '../shared/ids.ts';

/** A question of a team, or the one fixed question of a director to a team ("Wat heb je van mij nodig?"). */
export const signalKinds = ['question', 'need'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** Gevraagd, opgepakt, beantwoord, afgerond by the asking team, or withdrawn. */
export const signalStates = ['asked', 'picked-up', 'answered', 'closed', 'withdrawn'] as const;
export type SignalState = (typeof signalStates)[number];

/** States in which something is still owed: to the team that asks, or by it. */
export const openSignalStates: readonly SignalState[] = ['asked', 'picked-up', 'answered'];

export const signalAddressees = ['team', 'directors'] as const;

/** Who owes the answer: a team (a Team van teams or another one), or the directors. */
export type Addressee =
  | { readonly addressedTo: 'team'; readonly addressedTeamId: TeamId }
  | { readonly addressedTo: 'directors'; readonly addressedTeamId: null };

/** What is asked, by whom and of whom; its home is the team that asks (of a need: the team that is asked). */
export interface Signal {
  readonly id: SignalId;
  readonly teamId: TeamId;
  readonly kind: SignalKind;
  readonly question: string;
  /** What is the matter. */
  readonly about: string | null;
  readonly tried: string | null;
  readonly ambitionId: AmbitionId | null;
  readonly actionId: ActionId | null;
  readonly wantedBy: CalendarDay;
  readonly addressedTo: Addressee['addressedTo'];
  readonly addressedTeamId: TeamId | null;
  readonly state: SignalState;
  readonly askedById: PersonId;
  readonly askedOn: CalendarDay;
  readonly pickedUpById: PersonId | null;
  readonly version: number;
}

/** The fixed question of a director. */
export const needQuestion = 'Wat heb je van mij nodig?';

/** Whether an answer is owed and the day it was wanted by lies behind us. Derived from the day, never stored. */
export const isOverdue = ({ state, wantedBy }: Pick<Signal, 'state' | 'wantedBy'>, today: CalendarDay): boolean =>
  (state === 'asked' || state === 'picked-up') && wantedBy < today;
