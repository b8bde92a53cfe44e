import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jeugd } from './demo-names.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { faults, readStart, retell, type Start } from './rhythm-ledger.ts';
import { attempt, type Try, tries } from './rhythm-people.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let start: Start;
let people: TestClient[];
let today = Date.now();
const bin: string[] = [];
const reached = new Map<string, number>();
const seed = Number(process.env.RHYTHM_SEED ?? randomInt(2 ** 31));

const signEverybodyIn = async () => {
  people = await Promise.all(['samira', 'noor', 'daan', 'lotte'].map((key) => signIn(api, key)));
};
beforeAll(async () => {
  api = await openTestApi({ now: () => today });
  await signEverybodyIn();
  start = await readStart(api);
});
afterAll(() => api.dispose());

const oneTry = fc.record<Try>({
  what: fc.constantFrom(...tries),
  who: fc.nat({ max: 3 }),
  one: fc.nat(),
  two: fc.nat(),
});
/** A few at once, and then the days that pass until the next few. */
const week = fc.record({ atOnce: fc.array(oneTry, { minLength: 1, maxLength: 5 }), days: fc.nat({ max: 12 }) });

/** No refusal says anything but what stands against it, and nothing breaks. */
async function live({ atOnce, days }: { atOnce: readonly Try[]; days: number }): Promise<void> {
  const replies = await Promise.all(atOnce.map((one) => attempt(people[one.who]!, one, bin)));
  for (const [index, reply] of replies.entries()) {
    if (reply === null) continue;
    expect(reply.status, `${atOnce[index]!.what}: ${reply.text}`).toBeLessThan(500);
    const name = `${atOnce[index]!.what} ${reply.status < 300 ? 'done' : 'refused'}`;
    reached.set(name, (reached.get(name) ?? 0) + 1);
  }
  if (days === 0) return;
  today += days * 86_400_000;
  await signEverybodyIn();
}

describe('whatever people try in whatever order, some at once', () => {
  it('the periods stay whole, every action has one place, and the log tells all of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(week, { minLength: 8, maxLength: 14 }), async (weeks) => {
        for (const one of weeks) await live(one);
        expect(await faults(api)).toEqual([]);
        const story = await retell(api, start);
        expect(story.told).toEqual(story.stands);
        expect(story.became).toEqual(story.intended);
      }),
      { numRuns: Number(process.env.RHYTHM_RUNS ?? 8), seed, endOnFailure: true },
    );
    // The property says nothing when nothing succeeds.
    for (const what of new Set(tries))
      expect(reached.get(`${what} done`) ?? 0, `${what}, seed ${seed}`).toBeGreaterThan(0);
  }, 180_000);

  it('what is rounded off refuses every hand, of the product and of the owner of the tables', async () => {
    const hands = [
      (text: string) => api.asOwner((owner) => owner.query(text, [jeugd.team])),
      async (text: string) => {
        const hand = await api.dependencies.database.pool.connect();
        try {
          await hand.query(
            `SELECT set_config('app.organisation', organisation_id::text, false) FROM all_counters() WHERE team_id = $1`,
            [jeugd.team],
          );
          return await hand.query(text, [jeugd.team]);
        } finally {
          hand.release(true);
        }
      },
    ];
    for (const hand of hands) {
      for (const text of [
        "UPDATE period_result SET outcome = 'done' WHERE team_id = $1",
        "UPDATE period_result SET title = 'anders' WHERE team_id = $1",
        'DELETE FROM period_result WHERE team_id = $1',
        "UPDATE period SET ends_on = ends_on + 1 WHERE state = 'rounded-off' AND team_id = $1",
        "UPDATE period SET state = 'running' WHERE state = 'rounded-off' AND team_id = $1",
        "DELETE FROM period WHERE state = 'rounded-off' AND team_id = $1",
      ]) {
        await expect(hand(text), text).rejects.toMatchObject({ code: expect.stringMatching(/VB423|42501/) });
      }
    }
  });
});
