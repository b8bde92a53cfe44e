import type { Closure, closureWish } from '@verbeterbord/contracts/periods/periods.schemas';
import { turnOfPeriod } from '@verbeterbord/domain/periods/next-period';
import { nextPeriodSpan } from '@verbeterbord/domain/periods/rhythm';
import { goesAlong, type PeriodResult, roundOff } from '@verbeterbord/domain/periods/round-off';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import type { PeriodId } from '@verbeterbord/domain/shared/ids';
import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { refuseOtherRequest } from '../../platform/db/known-key.ts';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { askQuestions } from './ask-questions.ts';
import { type ClosureRead, readForClosure, writeTurn } from './closure.repository.ts';

/** Rounds off the running period of a team: reads, decides, writes once. Who comes second changes nothing and is told so. */
export function roundOffPeriod(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  periodId: PeriodId,
  wish: z.output<typeof closureWish>,
): Promise<Closure> {
  const { database, bell, newId } = dependencies;
  const reasons = Object.fromEntries(wish.outcomes.map(({ actionId, reason }) => [actionId, reason]));
  return attemptWrite(intent, async (): Promise<Closure | 'again'> => {
    const read = await readForClosure(database, intent, periodId);
    const { period, later, rhythm, seq } = read;
    if (period === null) throw notFound();
    decisions.require('period.round-off', { team: decisions.team(period.teamId) });
    if (read.key) refuseOtherRequest(intent, read.key);
    const { teamId, ...itself } = period;
    if (period.state === 'rounded-off')
      return { seq: seq!, changed: read.key !== null, period: itself, next: later[0]! };
    if (period.state === 'planned') throw new ProblemError('period-not-running', 'This period has not begun yet.');
    const note = guardTexts(reasons, wish.confirmedNoResidentData);
    const results = decide(read, wish.outcomes);
    const { rounded, next } = turnOfPeriod(period, later[0] ?? null, rhythm!, decisions.today);
    const nextPeriod = { id: later[0]?.id ?? newId(), ...next };
    const planned = later[1]?.startsOn === addDays(next.endsOn, 1) ? later[1] : nextPeriodSpan(next, rhythm!);
    const afterNext = { id: later[1]?.id ?? newId(), startsOn: planned.startsOn, endsOn: planned.endsOn };
    const written = await writeTurn(database, intent, teamId, {
      periodId,
      today: decisions.today,
      expectedSeq: seq!,
      rounded,
      next: nextPeriod,
      later: afterNext,
      results,
      along: placesOf(read, results),
      note,
      questions: await askQuestions(dependencies, decisions, teamId, results),
    });
    if (written === 'again') return 'again';
    bell.ring(teamId, written);
    return {
      seq: written,
      changed: true,
      period: { ...itself, ...rounded, state: 'rounded-off' },
      next: { ...nextPeriod, state: 'running' },
    };
  });
}

function decide(read: ClosureRead, wishes: z.output<typeof closureWish>['outcomes']): readonly PeriodResult[] {
  const answer = roundOff(read.actions, wishes);
  if (answer.ok) return answer.value;
  throw new ProblemError('outcomes-missing', 'Say of each unfinished action what becomes of it, and why.', {
    outcomeFaults: answer.refusal.map((fault) => ({ ...fault })),
  });
}

/** What goes along stands first in the next period, in the order it had, before what was prepared there. */
function placesOf({ actions, firstRanks }: ClosureRead, results: readonly PeriodResult[]) {
  const along = new Set(results.filter(goesAlong).map(({ actionId }) => actionId));
  const byAmbition = new Map<string, string[]>();
  for (const { id, ambitionId } of actions) {
    if (along.has(id)) byAmbition.set(ambitionId, [...(byAmbition.get(ambitionId) ?? []), id]);
  }
  return [...byAmbition].flatMap(([ambitionId, ids]) => {
    const ranks = generateNKeysBetween(null, firstRanks[ambitionId] ?? null, ids.length);
    return ids.map((actionId, index) => ({ actionId, rank: ranks[index]! }));
  });
}
