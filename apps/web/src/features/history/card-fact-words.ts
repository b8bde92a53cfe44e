import type { CardFact } from '@verbeterbord/domain/history/card-facts';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { roomText } from '../../platform/i18n/room-text.ts';

/** Names of people and ambitions by their id, as they are called now. */
export interface CardNames {
  readonly person: (id: string | null) => string;
  readonly ambition: (id: string | null) => string | undefined;
}

/** One fact of a card as a sentence: "Noor zette dit op klaar". */
export function factWords(fact: CardFact, who: string, names: CardNames): string {
  const { facts: t, fields, statuses, lifecycles, outcomes, because } = roomText.history.card;
  const withReason = (words: string, reason: string | null) =>
    reason === null ? words : because(words, outcomeReason(reason));
  switch (fact.kind) {
    case 'created':
    case 'binned':
    case 'restored':
    case 'unstuck':
      return t[fact.kind](who);
    case 'renamed':
      return fact.from === null ? t.renamedErased(who) : t.renamed(who, fact.from);
    case 'rewritten':
      return fact.isEmpty ? t.emptied(who, fields[fact.field]) : t.rewritten(who, fields[fact.field]);
    case 'handed-over':
      return t.handedOver(who, names.person(fact.to));
    case 'led-by':
      return fact.to === null ? t.noLead(who) : t.ledBy(who, names.person(fact.to));
    case 'status':
      return t.status(who, wordFor(statuses, fact.to));
    case 'stuck':
      return t.stuck(who, fact.reason);
    case 'lifecycle':
      return withReason(t.lifecycle(who, wordFor(lifecycles, fact.to)), fact.reason);
    case 'became':
      return withReason(t.became(wordFor(outcomes, fact.to)), fact.reason);
    case 'prepared':
      return withReason(t.prepared(who, wordFor(outcomes, fact.to)), fact.reason);
    case 'other-ambition': {
      const ambition = names.ambition(fact.to);
      return ambition === undefined ? t.otherAmbitionElsewhere(who) : t.otherAmbition(who, ambition);
    }
    case 'other-period':
      return t.otherPeriod(who);
    case 'other-place':
      return t.otherPlace(who);
    case 'other-until':
      return t.otherUntil(who);
  }
}

/** The log keeps plain words; one that this page does not know stands as it is. */
const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
