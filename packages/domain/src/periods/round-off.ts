import type { ActionStatus } from '../actions/action.ts';
import type { ActionId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';

/** What becomes of an unfinished action when its period is rounded off. */
export const outcomes = ['carried-over', 'let-go', 'asked'] as const;
export type Outcome = (typeof outcomes)[number];

/** Reasons that can be given with one tap; any other reason is in words. */
export const reasonChips = ['too-busy', 'waits-for-others', 'bigger-than-thought', 'other-things-first'] as const;
export type ReasonChip = (typeof reasonChips)[number];

/** From this many times on, going along once more asks for words: is it too big? */
export const timesUntilWords = 2;

/** An action of the period, as far as rounding off looks at it. */
export interface ActionInPeriod {
  readonly id: ActionId;
  readonly status: ActionStatus;
  readonly timesCarried: number;
}

/** What somebody says about one action; `reason` is a chip or words. */
export interface OutcomeWish {
  readonly actionId: ActionId;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** What stands against rounding off: which actions, and why. */
export interface RoundOffFault {
  readonly actionId: ActionId;
  readonly fault: 'outcome-missing' | 'reason-missing' | 'words-missing' | 'said-twice' | 'nothing-to-say';
}

/** One action as the rounded-off period keeps it. */
export interface PeriodResult {
  readonly actionId: ActionId;
  readonly outcome: Outcome | 'done';
  readonly reason: string | null;
}

/** Whether a tap is not enough: a question is words, and so is why something goes along once more after so many times. */
export const asksForWords = ({ timesCarried }: Pick<ActionInPeriod, 'timesCarried'>, outcome: Outcome): boolean =>
  outcome === 'asked' || (outcome === 'carried-over' && timesCarried >= timesUntilWords);

/**
 * What a period becomes: every done action is done, every unfinished one has exactly one outcome with a reason. Gives one result for each
 * action, in the given order, or all faults at once.
 */
export function roundOff(
  actions: readonly ActionInPeriod[],
  wishes: readonly OutcomeWish[],
): Result<readonly PeriodResult[], readonly RoundOffFault[]> {
  const unfinished = new Map(actions.filter(({ status }) => status !== 'done').map((action) => [action.id, action]));
  const said = new Map<ActionId, OutcomeWish>();
  const faults: RoundOffFault[] = [];
  for (const wish of wishes) {
    const { actionId } = wish;
    const action = unfinished.get(actionId);
    if (action === undefined) faults.push({ actionId, fault: 'nothing-to-say' });
    else if (said.has(actionId)) faults.push({ actionId, fault: 'said-twice' });
    else if (!wish.reason) faults.push({ actionId, fault: 'reason-missing' });
    else if (asksForWords(action, wish.outcome) && isReasonChip(wish.reason))
      faults.push({ actionId, fault: 'words-missing' });
    said.set(actionId, wish);
  }
  for (const actionId of unfinished.keys())
    if (!said.has(actionId)) faults.push({ actionId, fault: 'outcome-missing' });
  if (faults.length > 0) return refused(faults);
  return accepted(
    actions.map(({ id }) => {
      const wish = said.get(id);
      return { actionId: id, outcome: wish?.outcome ?? 'done', reason: wish?.reason ?? null };
    }),
  );
}

/** Whether the action lives on in the next period: carried over, or waiting there for an answer. */
export const goesAlong = ({ outcome }: Pick<PeriodResult, 'outcome'>): boolean =>
  outcome === 'carried-over' || outcome === 'asked';

/** Whether a reason is one of the chips and not words. */
export const isReasonChip = (reason: string): reason is ReasonChip =>
  (reasonChips as readonly string[]).includes(reason);
