import type { Board, PeriodOutcome } from '../boards/board.ts';
import type { CheckIn } from '../checkins/check-in.ts';
import type { Outcome } from '../periods/round-off.ts';
import type { ActionId, AmbitionId, PersonId } from '../shared/ids.ts';

/** What became of an action, as far as a summary tells it. */
export interface SummaryResult {
  readonly actionId: ActionId;
  readonly title: string;
  readonly ambitionId: AmbitionId;
  readonly ownerId: PersonId;
  readonly outcome: PeriodOutcome;
  readonly reason: string | null;
}

/** What a session left behind, as its page has it. */
export interface SessionFacts {
  readonly results: readonly SummaryResult[];
  readonly decisions: readonly { readonly text: string }[];
  readonly successes: readonly { readonly text: string }[];
  readonly checkIns: readonly (CheckIn & { readonly ambitionTitle: string })[];
  readonly newActions: readonly { readonly title: string; readonly ownerId: PersonId }[];
  readonly takeAlong: readonly string[];
}

/** One line of a summary: words of the team, and what the interface says beside them. */
export interface SummaryLine {
  readonly text: string;
  readonly ownerId?: PersonId;
  /** A chip or words. */
  readonly reason?: string | null;
  readonly checkIn?: Pick<CheckIn, 'status' | 'confidence' | 'story' | 'noticed' | 'learned'>;
}

/** The sections of a summary, in the order in which a team reads it. */
export const summaryKinds = [
  'done',
  'carried-over',
  'let-go',
  'asked',
  'ambitions',
  'decisions',
  'success',
  'new-actions',
  'take-along',
] as const;
export type SummaryKind = (typeof summaryKinds)[number];

export interface SummarySection {
  readonly kind: SummaryKind;
  readonly lines: readonly SummaryLine[];
}

/** The summary of a session in sections, empty ones left out; `questions` are what was noticed and became a question. */
export function summarise(facts: SessionFacts, questions: readonly string[] = []): readonly SummarySection[] {
  const became = (outcome: PeriodOutcome): SummaryLine[] =>
    facts.results
      .filter((result) => result.outcome === outcome)
      .map(({ title, ownerId, reason }) => ({ text: title, ownerId, reason }));
  const plain = (list: readonly { readonly text: string }[]): SummaryLine[] => list.map(({ text }) => ({ text }));
  const linesOf: Readonly<Record<SummaryKind, readonly SummaryLine[]>> = {
    done: became('done'),
    'carried-over': became('carried-over'),
    'let-go': became('let-go'),
    asked: [...became('asked'), ...questions.map((text) => ({ text }))],
    ambitions: lastSaid(facts.checkIns).map((checkIn) => ({ text: checkIn.ambitionTitle, checkIn })),
    decisions: plain(facts.decisions),
    success: plain(facts.successes),
    'new-actions': facts.newActions.map(({ title, ownerId }) => ({ text: title, ownerId })),
    'take-along': facts.takeAlong.map((text) => ({ text })),
  };
  return summaryKinds.map((kind) => ({ kind, lines: linesOf[kind] })).filter(({ lines }) => lines.length > 0);
}

/** Of an ambition that was talked about twice, what was said last. */
const lastSaid = (checkIns: SessionFacts['checkIns']) => [
  ...new Map(checkIns.map((checkIn) => [checkIn.ambitionId, checkIn])).values(),
];

/** What became of the actions so far, of a period that is not rounded off: what is done, and what was set beforehand. */
export function resultsSoFar({ actions, prepared }: Pick<Board, 'actions' | 'prepared'>): readonly SummaryResult[] {
  const said = new Map<ActionId, { outcome: Outcome; reason: string | null }>(
    prepared.map((one) => [one.actionId, one]),
  );
  return actions.flatMap(({ id, title, ambitionId, ownerId, status }): readonly SummaryResult[] => {
    const about = { actionId: id, title, ambitionId, ownerId };
    if (status === 'done') return [{ ...about, outcome: 'done', reason: null }];
    const wish = said.get(id);
    return wish === undefined ? [] : [{ ...about, outcome: wish.outcome, reason: wish.reason }];
  });
}
