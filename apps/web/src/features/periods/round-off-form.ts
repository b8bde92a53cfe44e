import type { PreparedOutcome } from '@verbeterbord/domain/boards/board';
import {
  type ActionInPeriod,
  isReasonChip,
  type Outcome,
  type OutcomeWish,
  outcomes,
  type ReasonChip,
  type RoundOffFault,
  reasonChips,
  roundOff,
} from '@verbeterbord/domain/periods/round-off';
import type { ActionId } from '@verbeterbord/domain/shared/ids';

/** What is said so far about one unfinished action. */
export interface Saying {
  readonly outcome: Outcome | null;
  readonly chip: ReasonChip | null;
  readonly words: string;
}

export type Sayings = Readonly<Record<ActionId, Saying>>;

const nothing: Saying = { outcome: null, chip: null, words: '' };

export const sayingOf = (sayings: Sayings, actionId: ActionId): Saying => sayings[actionId] ?? nothing;

/** What was said before and kept as a draft; whatever cannot be read counts as not said. */
export function readSayings(text: string): Sayings {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    const entries = Object.entries(kept as Record<string, Partial<Saying>>);
    return Object.fromEntries(
      entries.map(([id, { outcome, chip, words }]) => [
        id,
        {
          outcome: outcomes.find((one) => one === outcome) ?? null,
          chip: reasonChips.find((one) => one === chip) ?? null,
          words: typeof words === 'string' ? words : '',
        },
      ]),
    );
  } catch {
    return {};
  }
}

/** What was set beforehand as something said: a reason is a chip, or words. */
export function sayingFrom(prepared: Pick<PreparedOutcome, 'outcome' | 'reason'> | undefined): Saying {
  if (prepared === undefined) return nothing;
  const { outcome, reason } = prepared;
  if (reason === null) return { ...nothing, outcome };
  return isReasonChip(reason) ? { outcome, chip: reason, words: '' } : { outcome, chip: null, words: reason };
}

/** The reason that goes along: own words before a chip, and a question is always words. */
export const reasonOf = ({ outcome, chip, words }: Saying): string | null =>
  words.trim() || (outcome === 'asked' ? null : chip);

/** The wishes as the server takes them; own words go before a chip. */
export const wishesOf = (actions: readonly ActionInPeriod[], sayings: Sayings): OutcomeWish[] =>
  actions.flatMap(({ id, status }) => {
    const saying = sayingOf(sayings, id);
    if (status === 'done' || saying.outcome === null) return [];
    return [{ actionId: id, outcome: saying.outcome, reason: reasonOf(saying) }];
  });

/** What still stands against rounding off, by action: the same rule as the server's. */
export function faultsOf(
  actions: readonly ActionInPeriod[],
  sayings: Sayings,
): ReadonlyMap<ActionId, RoundOffFault['fault']> {
  const answer = roundOff(actions, wishesOf(actions, sayings));
  return new Map(answer.ok ? [] : answer.refusal.map(({ actionId, fault }) => [actionId, fault]));
}
