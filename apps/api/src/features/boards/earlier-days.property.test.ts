import { randomInt } from 'node:crypto';
import type { Board } from '@verbeterbord/domain/boards/board';
import { addDays, calendarDayIn, compareDays } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../testing/board-steps.ts';
import { Chance } from '../../testing/chance.ts';
import { deeds, type Moment, roundOffAtRandom } from '../../testing/deeds-of-a-team.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn } from '../../testing/open-test-api.ts';
import { settledBoard } from '../../testing/settled-board.ts';

const seed = Number(process.env.LOOK_BACK_SEED ?? randomInt(2 ** 31));
/** `pnpm proof` does more on every day. */
const mostDeedsADay = process.env.PROOF_SEEDS === undefined ? 4 : 16;
const days = 366;
const zone = 'Europe/Amsterdam';
const members = ['samira', 'noor', 'daan'];

/**
 * What was written on this day is given a moment of this day: the clock of PostgreSQL cannot be moved. The first stands on the stroke of
 * midnight and the last a thousandth of a second before the next, as people in that zone count their days.
 */
const onThisDay = `WITH span AS (
    SELECT $2::date::timestamp AT TIME ZONE '${zone}' AS begins, ($2::date + 1)::timestamp AT TIME ZONE '${zone}' AS over),
  placed AS (
    SELECT team_id, seq, part, begins + (over - interval '1 millisecond' - begins)
      * coalesce((seq - min(seq) OVER ())::float / nullif(max(seq) OVER () - min(seq) OVER (), 0), 1) AS at
    FROM change, span WHERE team_id = $1 AND seq > $3)
  UPDATE change c SET at = placed.at FROM placed
  WHERE c.team_id = placed.team_id AND c.seq = placed.seq AND c.part = placed.part`;
const madeThen = (table: string) => `UPDATE ${table} x SET created_at = c.at FROM change c
  WHERE c.team_id = $1 AND c.seq > $2 AND c.entity_id = x.id AND (c.kind = 'created' OR c.entity = 'signal' AND c.kind = 'asked')`;

describe('the board of every day of a year', () => {
  it('is what was read at the end of that day', async () => {
    process.stdout.write(`earlier days: LOOK_BACK_SEED=${seed}\n`);
    const first = calendarDayIn(Date.now(), zone);
    let day = first;
    const api = await openTestApi({
      now: () => Date.parse(`${day}T11:00:00Z`),
      keepsSnapshots: false,
      checksAnswers: false,
      sessionTerms: { idle: 10 ** 9, most: 10 ** 9 },
    });
    try {
      const clients = await Promise.all(members.map((key) => signIn(api, key)));
      const chance = new Chance(seed);
      const kept: Moment['kept'] = { actions: [], ambitions: [], successes: [] };
      const taken = new Map<string, number>();
      const asRead = new Map<string, Board>();
      let board = await boardOf(clients[0]!);
      let late = 0;
      for (; asRead.size < days; day = addDays(day, 1)) {
        const before = board.seq;
        const count = chance.happens(0.25) ? 0 : 1 + chance.below(mostDeedsADay);
        for (let deed = 0; deed < count; deed++) {
          const moment: Moment = { client: chance.of(clients)!, board, today: day, chance, kept };
          const isOver = compareDays(day, addDays(board.period.endsOn, late)) >= 0;
          const name = isOver ? 'round off' : chance.of(Object.keys(deeds))!;
          const answer = await (isOver ? roundOffAtRandom(moment) : deeds[name]!(moment));
          if (answer === null) continue;
          expect(answer.status, `${name} on ${day}: ${JSON.stringify(answer)}`).toBeLessThan(500);
          if (isOver) expect(answer.status, JSON.stringify(answer)).toBe(200);
          if (isOver) late = chance.of([0, 0, 1, 3, 19, -2])!;
          if (answer.status < 300) taken.set(name, (taken.get(name) ?? 0) + 1);
          board = await boardOf(clients[0]!);
        }
        await api.asOwner(async (owner) => {
          await owner.query(onThisDay, [jeugd.team, day, before]);
          for (const table of ['action', 'ambition', 'check_in', 'success', 'signal'])
            await owner.query(madeThen(table), [jeugd.team, before]);
        });
        // Not before everything has its moment: what was said last is known by when it was said.
        board = await boardOf(clients[0]!);
        asRead.set(day, board);
        if (asRead.size === days / 2) {
          await api.ask("UPDATE ambition SET title = 'Anders gezegd' WHERE team_id = $1", [abg.team('team-van-teams')]);
          await api.ask("UPDATE person SET given_name = 'Sam' WHERE id = $1", [abg.person('samira')]);
        }
      }
      process.stdout.write(`${JSON.stringify(Object.fromEntries(taken))}\n`);
      expect([...taken.keys()].sort()).toEqual([...Object.keys(deeds), 'round off'].sort());
      for (const [then, read] of asRead) {
        const { status, body } = await clients[1]!.get<Board>(`/teams/${jeugd.team}/board?on=${then}`);
        expect([status, body.seq, settledBoard(body)], then).toEqual([200, read.seq, settledBoard(read)]);
      }
    } finally {
      await api.dispose();
    }
  }, 180_000);
});
