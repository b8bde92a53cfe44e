import type { ActionId, AmbitionId, MunicipalityId, PeriodId, PersonId, TeamId } from '../shared/ids.ts';

export const actionStatuses = ['to-do', 'in-progress', 'done'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** One owner, one period, a visible end result; contributes to a short-term ambition, always. */
export interface Action {
  readonly id: ActionId;
  readonly teamId: TeamId;
  readonly title: string;
  readonly doneWhen: string | null;
  readonly ownerId: PersonId;
  readonly ambitionId: AmbitionId;
  readonly periodId: PeriodId;
  readonly status: ActionStatus;
  /** Stuck ("loopt vast") is a flag beside the status, with a reason in words. */
  readonly stuckReason: string | null;
  /** Partners in words. */
  readonly with: string | null;
  readonly municipalityId: MunicipalityId | null;
  readonly timesCarried: number;
  readonly version: number;
}

/** Whether the action still asks for an outcome when its period is rounded off. */
export const isUnfinished = (action: Pick<Action, 'status'>): boolean => action.status !== 'done';
