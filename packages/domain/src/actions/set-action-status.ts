import type { Action, ActionStatus } from './action.ts';

/** What a person asks: a status, and whether it is stuck. Leaving `stuckReason` out keeps the flag as it is. */
export interface StatusWish {
  readonly status: ActionStatus;
  readonly stuckReason?: string | null;
}

/**
 * The action with its new status. What is done is no longer stuck; an empty reason takes the flag away.
 * Gives the same object when nothing changes, so the caller can answer "changed: false" without a write.
 */
export function setActionStatus<A extends Pick<Action, 'status' | 'stuckReason'>>(action: A, wish: StatusWish): A {
  const asked = wish.stuckReason === undefined ? action.stuckReason : wish.stuckReason?.trim() || null;
  const stuckReason = wish.status === 'done' ? null : asked;
  if (action.status === wish.status && action.stuckReason === stuckReason) return action;
  return { ...action, status: wish.status, stuckReason };
}
