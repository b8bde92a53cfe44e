import type { newBoardSession } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import { defaultSessionMinutes } from '@verbeterbord/domain/boardsessions/board-session';
import { whoseTurn } from '@verbeterbord/domain/boardsessions/whose-turn';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import type { Row } from '../../platform/db/known-key.ts';
import { createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { presentWritten } from './boardsessions.presenter.ts';
import { readStartFacts, type StartFacts } from './boardsessions.repository.ts';
import { checkPeople } from './check-people.ts';
import { isSecondRunning } from './second-running.ts';

type Wish = z.output<typeof newBoardSession>;

/** A session runs already: that one is the answer. */
class RunsAlready extends Error {
  readonly running: Row;
  readonly seq: number;

  constructor(running: Row, seq: number) {
    super('runs already');
    this.running = running;
    this.seq = seq;
  }
}

const attempts = 3;

/** Starts the session of a team. Who comes second, also at the same moment, gets the one that runs. */
export async function startBoardSession(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: Wish,
) {
  decisions.require('board-session.lead', { team: decisions.team(teamId) });
  if (wish.chairId) checkPeople(decisions, 'chairId', [wish.chairId]);
  const id = wish.id ?? dependencies.newId();
  const decide = async () => {
    const facts = await readStartFacts(dependencies.database, intent.organisationId, teamId, decisions.today);
    if (facts.running !== null) throw new RunsAlready(facts.running, facts.seq);
    return { teamId, kind: 'started', set: newRow(dependencies, decisions, wish, facts) };
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return presentWritten(await createTeamRow(dependencies, decisions, intent, 'board-session', id, decide));
    } catch (error) {
      if (error instanceof RunsAlready) return presentWritten({ row: error.running, seq: error.seq, changed: false });
      // Somebody was just first: the next look finds theirs, or it ended again meanwhile.
      if (!isSecondRunning(error) || attempt === attempts) throw error;
    }
  }
}

function newRow({ now }: Dependencies, decisions: Decisions, wish: Wish, facts: StartFacts) {
  const at = new Date(now()).toISOString();
  return {
    period_id: facts.periodId,
    state: 'running',
    step: 'round',
    skipped: [],
    chair_id: wish.chairId === undefined ? turnOf(facts) : wish.chairId,
    present_ids: [],
    take_along: [],
    minutes: wish.minutes ?? defaultSessionMinutes,
    held_on: decisions.today,
    started_at: at,
    step_started_at: at,
    ended_at: null,
  };
}

const byName = new Intl.Collator('nl');

function turnOf({ members, latest }: StartFacts): PersonId | null {
  const inOrder = members.toSorted(
    (a, b) => byName.compare(a.givenName, b.givenName) || byName.compare(a.familyName, b.familyName),
  );
  const sessions = members.flatMap(({ id, chairedAt }) =>
    chairedAt === null ? [] : [{ chairId: id, startedAt: chairedAt }],
  );
  const ids = inOrder.map(({ id }) => id);
  return whoseTurn(ids, latest === null ? sessions : [...sessions, latest]);
}
