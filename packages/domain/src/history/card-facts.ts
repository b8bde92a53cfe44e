import { type LoggedChange, textIn, touched } from './logged-change.ts';

/** One thing that a change did to a card, to be told in words. Texts may be gone since (erased): then they are null. */
export type CardFact =
  | { readonly kind: 'created' | 'binned' | 'restored' | 'unstuck' | 'other-period' | 'other-place' | 'other-until' }
  | { readonly kind: 'renamed'; readonly from: string | null }
  | { readonly kind: 'rewritten'; readonly field: RewrittenField; readonly isEmpty: boolean }
  | { readonly kind: 'handed-over' | 'led-by'; readonly to: string | null }
  | {
      readonly kind: 'status' | 'lifecycle' | 'became' | 'prepared';
      readonly to: string;
      readonly reason: string | null;
    }
  | { readonly kind: 'stuck'; readonly reason: string }
  | { readonly kind: 'other-ambition'; readonly to: string | null };

/** The texts of a card beside its title, by their name in the database. */
export const rewrittenFields = ['done_when', 'with_text', 'effect', 'milestone_label'] as const;
export type RewrittenField = (typeof rewrittenFields)[number];

const becameOf = ['carried-over', 'let-go', 'asked'];

/**
 * What a change did to an action or an ambition, in the order in which it is told. A change that only moved the card among its neighbours
 * tells nothing.
 */
export function cardFactsOf(change: LoggedChange): CardFact[] {
  const { kind, after } = change;
  if (kind === 'created') return [{ kind }];
  if (touched(change, 'deleted_at')) return [{ kind: after.deleted_at === null ? 'restored' : 'binned' }];
  if (becameOf.includes(kind)) return [{ kind: 'became', to: kind, reason: textIn(after, 'outcome_reason') }];
  return [...textFacts(change), ...statusFacts(change), ...placeFacts(change)];
}

function textFacts(change: LoggedChange): CardFact[] {
  const renamed: CardFact[] = touched(change, 'title')
    ? [{ kind: 'renamed', from: textIn(change.before, 'title') }]
    : [];
  const rewritten = rewrittenFields
    .filter((field) => touched(change, field))
    .map((field): CardFact => ({ kind: 'rewritten', field, isEmpty: textIn(change.after, field) === null }));
  return [...renamed, ...rewritten];
}

function statusFacts(change: LoggedChange): CardFact[] {
  const { after } = change;
  const facts: CardFact[] = [];
  const [status, lifecycle, reason] = [
    textIn(after, 'status'),
    textIn(after, 'lifecycle'),
    textIn(after, 'stuck_reason'),
  ];
  if (status !== null && touched(change, 'status')) facts.push({ kind: 'status', to: status, reason: null });
  if (touched(change, 'stuck_reason')) facts.push(reason === null ? { kind: 'unstuck' } : { kind: 'stuck', reason });
  if (lifecycle !== null && touched(change, 'lifecycle')) {
    facts.push({ kind: 'lifecycle', to: lifecycle, reason: textIn(after, 'lifecycle_reason') });
  }
  const prepared = textIn(after, 'prepared_outcome');
  if (prepared !== null && (touched(change, 'prepared_outcome') || touched(change, 'prepared_reason'))) {
    facts.push({ kind: 'prepared', to: prepared, reason: textIn(after, 'prepared_reason') });
  }
  return facts;
}

function placeFacts(change: LoggedChange): CardFact[] {
  const { after } = change;
  const facts: CardFact[] = [];
  if (touched(change, 'owner_id')) facts.push({ kind: 'handed-over', to: textIn(after, 'owner_id') });
  if (touched(change, 'lead_id')) facts.push({ kind: 'led-by', to: textIn(after, 'lead_id') });
  if (touched(change, 'ambition_id')) facts.push({ kind: 'other-ambition', to: textIn(after, 'ambition_id') });
  if (touched(change, 'contributes_to_id'))
    facts.push({ kind: 'other-ambition', to: textIn(after, 'contributes_to_id') });
  if (touched(change, 'period_id')) facts.push({ kind: 'other-period' });
  if (touched(change, 'municipality_id') || touched(change, 'municipality_ids')) facts.push({ kind: 'other-place' });
  if (touched(change, 'until_day') || touched(change, 'milestone_on')) facts.push({ kind: 'other-until' });
  return facts;
}
