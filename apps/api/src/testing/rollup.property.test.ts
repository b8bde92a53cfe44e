import { randomInt } from 'node:crypto';
import type { PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Rollup, RollupPeriodView } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { addUp, type RollupFigures } from '@verbeterbord/domain/rollups/rollup';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { findRollupDifferences } from '../app/rollup-command.repository.ts';
import { boardOf } from './board-steps.ts';
import { Chance } from './chance.ts';
import { deeds, type Moment, roundOffAtRandom } from './deeds-of-a-team.ts';
import { askedBy, questionDeeds, type Sides } from './deeds-with-questions.ts';
import { abg } from './demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { countedAtTheEnd, countedFrom, type Settled } from './rollup-ledger.ts';
import type { TestClient } from './test-client.ts';

const seed = Number(process.env.ROLLUP_SEED ?? randomInt(2 ** 31));
/** `pnpm proof` goes on for longer. */
const mostDeeds = process.env.PROOF_SEEDS === undefined ? 200 : Math.ceil(Number(process.env.PROOF_SEEDS) * 0.6);
const members = {
  'jeugd-dichtbij': 'samira',
  'een-gezin-een-plan': 'marieke',
  'iedereen-doet-mee': 'amir',
  'thuis-in-de-buurt': 'pieter',
  'team-van-teams': 'samira',
} as const;

/** A region above the Team van teams of the demo, so that sums go two steps up. */
async function standUnderARegion(api: TestApi): Promise<string> {
  const id = newKey();
  await api.ask(
    `INSERT INTO team (id, organisation_id, slug, name, purpose, kind, rhythm_anchor)
     VALUES ($1, $2, 'regio', 'Regio', 'Samen', 'team-of-teams', '2026-01-05')`,
    [id, abg.organisation],
  );
  await api.ask('UPDATE team SET parent_id = $1 WHERE id = $2', [id, abg.team('team-van-teams')]);
  await api.ask('UPDATE organisation SET seq = seq + 1 WHERE id = $1', [abg.organisation]);
  await api.dependencies.counters.ask();
  return id;
}

/** What the demo closed or withdrew already. */
async function settledBefore(api: TestApi): Promise<Settled> {
  const steps = await api.ask<{ signal_id: string; period_id: string }>(
    "SELECT signal_id, period_id FROM signal_step WHERE kind IN ('closed', 'withdrawn') ORDER BY number",
  );
  return new Map(steps.map((step) => [step.signal_id, step.period_id]));
}

const figuresOf = ({ startsOn: _, endsOn: __, state: ___, ...figures }: RollupPeriodView): RollupFigures => figures;

describe('whatever teams of a tree do in whatever order', () => {
  it('what is stored is what a count from scratch gives, and what anybody can count from their boards', async () => {
    process.stdout.write(`rollup: ROLLUP_SEED=${seed}\n`);
    let now = Date.now();
    const api = await openTestApi({ now: () => now, sessionTerms: { idle: 10 ** 10, most: 10 ** 10 } });
    try {
      const region = await standUnderARegion(api);
      const [reader, director] = await Promise.all(['hanneke', 'willemijn'].map((key) => signIn(api, key)));
      const delegate = await signIn(api, 'amir');
      const teams = await Promise.all(
        Object.entries(members).map(async ([slug, key]) => ({
          id: abg.team(slug),
          member: await signIn(api, key),
          kept: { actions: [], ambitions: [], successes: [] } as Moment['kept'],
        })),
      );
      const chance = new Chance(seed);
      const settled: Settled = await settledBefore(api);
      const ended = new Map<string, { teamId: string; startsOn: string; figures: RollupFigures }>();
      const taken = new Set<string>();
      const names = [...Object.keys(deeds), ...Object.keys(questionDeeds), ...Object.keys(questionDeeds)];

      const runningOf = async (team: { id: string; member: TestClient }) =>
        countedFrom(await boardOf(team.member, team.id), await askedBy(team.member, team.id), settled);

      const compare = async (what: string) => {
        expect(await api.asOwner(findRollupDifferences), what).toEqual([]);
        const path = `/teams/${abg.team('team-van-teams')}/rollup?periods=12`;
        const { rows } = (await reader!.get<Rollup>(path)).body;
        for (const { team, periods } of rows) {
          const counted = await runningOf(teams.find(({ id }) => id === team.id)!);
          expect(figuresOf(periods.at(-1)!), `${team.slug} after ${what}`).toEqual(counted);
        }
        for (const { teamId, startsOn, figures } of ended.values()) {
          const row = rows.find(({ team }) => team.id === teamId);
          const kept = row?.periods.find((period) => period.startsOn === startsOn);
          if (kept) expect(figuresOf(kept), `${row!.team.slug} from ${startsOn} after ${what}`).toEqual(figures);
        }
        const above = (await reader!.get<Rollup>(`/teams/${region}/rollup?periods=12`)).body.rows;
        expect(above).toHaveLength(1);
        expect(above[0]!.teams).toBe(4);
        for (const [back, period] of [...above[0]!.periods].reverse().entries()) {
          const there = rows.flatMap(({ periods }) => periods.at(-1 - back) ?? []);
          expect(figuresOf(period), `${back} back after ${what}`).toEqual(addUp(there));
        }
      };

      const roundOff = async (moment: Moment, before: RollupFigures) => {
        const answer = await roundOffAtRandom(moment);
        if (answer.status >= 300) return answer;
        const { id: periodId, startsOn } = moment.board.period;
        const { body } = await moment.client.get<PeriodWithResults>(`/periods/${periodId}`);
        const teamId = moment.board.team.id;
        const figures = countedAtTheEnd(before, body, await askedBy(moment.client, teamId));
        ended.set(periodId, { teamId, startsOn, figures });
        return answer;
      };

      await compare('the beginning');
      const missing = () => ['round off', ...Object.keys(questionDeeds)].filter((name) => !taken.has(name));
      // The property says nothing when nothing succeeds, so it goes on until everything did.
      for (let deed = 1; deed <= mostDeeds || (missing().length > 0 && deed <= mostDeeds * 5); deed++) {
        const team = chance.of(teams)!;
        const board = await boardOf(team.member, team.id);
        const today = calendarDayIn(now, 'Europe/Amsterdam');
        const moment: Moment = { client: team.member, board, today, chance, kept: team.kept };
        const sides: Sides = { member: team.member, delegate, director: director! };
        const name = chance.happens(0.06) ? 'round off' : chance.of(names)!;
        const answer =
          name === 'round off'
            ? await roundOff(moment, await runningOf(team))
            : await (deeds[name]?.(moment) ?? questionDeeds[name]?.(moment, sides));
        if (!answer) continue;
        expect(answer.status, `${name}: ${JSON.stringify(answer)}`).toBeLessThan(500);
        const { body } = answer as { body?: { id?: string; state?: string; changed?: boolean } };
        const isSettled = name === 'close a question' || name === 'withdraw a question';
        if (isSettled && answer.status < 300 && body?.changed) settled.set(body.id!, board.period.id);
        if (answer.status < 300) taken.add(name);
        if (chance.happens(0.1)) now += chance.below(6) * 86_400_000;
        if (deed % 5 === 0) await compare(`deed ${deed}, ${name}`);
      }
      await compare('all of it');
      expect(missing(), `seed ${seed}`).toEqual([]);
      expect(taken.size).toBeGreaterThan(names.length / 2);
    } finally {
      await api.dispose();
    }
  }, 600_000);
});
