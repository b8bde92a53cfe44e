import {
  type ActionInPeriod,
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

/** The wishes as the server takes them; own words go before a chip. */
export const wishesOf = (actions: readonly ActionInPeriod[], sayings: Sayings): OutcomeWish[] =>
  actions.flatMap(({ id, status }) => {
    const { outcome, chip, words } = sayingOf(sayings, id);
    if (status === 'done' || outcome === null) return [];
    return [{ actionId: id, outcome, reason: words.trim() || (outcome === 'asked' ? null : chip) }];
  });

/** What still stands against rounding off, by action: the same rule as the server's. */
export function faultsOf(
  actions: readonly ActionInPeriod[],
  sayings: Sayings,
): ReadonlyMap<ActionId, RoundOffFault['fault']> {
  const answer = roundOff(actions, wishesOf(actions, sayings));
  return new Map(answer.ok ? [] : answer.refusal.map(({ actionId, fault }) => [actionId, fault]));
}
