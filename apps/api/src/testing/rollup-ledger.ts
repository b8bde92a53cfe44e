import type { PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import type { ListedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { RollupFigures } from '@verbeterbord/domain/rollups/rollup';

/** What was closed or withdrawn, by question, with the period that ran then. */
export type Settled = Map<string, string>;

const count = <One>(some: readonly One[], holds: (one: One) => boolean): number => some.filter(holds).length;

/** The figures of the running period as anybody can count them from what the board and the list of questions say. */
export function countedFrom(
  { period, actions, ambitions, checkIns }: Board,
  signals: readonly ListedSignal[],
  settled: Settled,
): RollupFigures {
  const short = ambitions.filter(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active');
  const saidOf = new Map(checkIns.map(({ ambitionId, status }) => [ambitionId, status]));
  const questions = signals.filter(({ kind }) => kind === 'question');
  const now = (state: string) => count(questions, (one) => one.state === state);
  const here = (state: string) => count(questions, (one) => one.state === state && settled.get(one.id) === period.id);
  return {
    intended: actions.length,
    done: count(actions, ({ status }) => status === 'done'),
    carriedOver: 0,
    letGo: 0,
    asked: 0,
    onCourse: count(short, ({ id }) => saidOf.get(id) === 'on-course'),
    needsAttention: count(short, ({ id }) => saidOf.get(id) === 'needs-attention'),
    stuck: count(short, ({ id }) => saidOf.get(id) === 'stuck'),
    notSaid: count(short, ({ id }) => !saidOf.has(id)),
    questionsAsked: now('asked'),
    questionsPickedUp: now('picked-up'),
    questionsAnswered: now('answered'),
    questionsClosed: here('closed'),
    questionsWithdrawn: here('withdrawn'),
  };
}

/** What a period came to: what stood a moment before it was rounded off, what became of its actions, and the questions that came of them. */
export function countedAtTheEnd(
  before: RollupFigures,
  { results }: PeriodWithResults,
  signals: readonly ListedSignal[],
): RollupFigures {
  const became = (outcome: string) => count(results, (result) => result.outcome === outcome);
  const open = (state: string) => count(signals, (one) => one.kind === 'question' && one.state === state);
  return {
    ...before,
    intended: results.length,
    done: became('done'),
    carriedOver: became('carried-over'),
    letGo: became('let-go'),
    asked: became('asked'),
    questionsAsked: open('asked'),
    questionsPickedUp: open('picked-up'),
    questionsAnswered: open('answered'),
  };
}
