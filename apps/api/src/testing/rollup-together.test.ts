import { setTimeout as wait } from 'node:timers/promises';
import type { ListedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../app/build-app.ts';
import { openDependencies } from '../app/dependencies.ts';
import { findRollupDifferences } from '../app/rollup-command.repository.ts';
import { boardOf } from './board-steps.ts';
import { Chance } from './chance.ts';
import { deeds, type Moment, roundOffAtRandom } from './deeds-of-a-team.ts';
import { questionDeeds } from './deeds-with-questions.ts';
import { regio } from './demo-names.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { TestClient } from './test-client.ts';

/** `pnpm proof` does ten thousand. */
const writes = process.env.PROOF_SEEDS === undefined ? 600 : Number(process.env.PROOF_SEEDS) * 2;
const neighbourhoods = [
  'binnenstad',
  'heuvelkwartier',
  'spoorbuurt',
  'korenveld',
  'oude-haven',
  'sluiskwartier',
  'polderrand',
  'bosrijk-dorp',
];
const seenVersion = 2_000_000_000;

let api: TestApi;
/** A second node on the same database, so that no queue of one process stands between the writers. */
let second: { app: Awaited<ReturnType<typeof buildApp>>; close: () => Promise<void> };
beforeAll(async () => {
  api = await openTestApi({ connections: 8, checksAnswers: false });
  const dependencies = await openDependencies({
    appUrl: api.database.appUrl,
    isDemo: true,
    connections: 8,
    limits: null,
  });
  const app = await buildApp(dependencies, { logLevel: 'silent' });
  second = { app, close: () => app.close().then(() => dependencies.close()) };
});
afterAll(async () => {
  await second?.close();
  await api.dispose();
});

/** The first of a neighbourhood team: member there, and its delegate in the Team van teams above it. */
interface Writer {
  readonly client: TestClient;
  readonly teamId: string;
  readonly chance: Chance;
  readonly kept: Moment['kept'];
}

async function writerOf(slug: string, index: number): Promise<Writer> {
  const { cookie } = await signIn(api, `${slug}-1`, 'regio');
  const app = index % 2 === 0 ? api.app : second.app;
  const kept = { actions: [], ambitions: [], successes: [] };
  return { client: new TestClient(app, cookie), teamId: regio.team(slug), chance: new Chance(index), kept };
}

type Reply = { readonly status: number; readonly text?: string } | null;

/** Asks another team, answers another team, and ties the own long-term ambitions to those of the Team van teams: writes that cross. */
const crossing: readonly ((writer: Writer, moment: Moment, others: readonly string[]) => Promise<Reply>)[] = [
  async ({ client, teamId, chance }, _moment, others) => {
    const addressedTeamId = chance.of(others.filter((id) => id !== teamId));
    const wish = { question: 'Hoe doen jullie dit?', addressedTo: 'team', addressedTeamId };
    return client.post(`/teams/${teamId}/signals`, wish);
  },
  async ({ client, teamId, chance }, { board }) => {
    const box = chance.happens(0.5) || board.team.parent === null ? teamId : board.team.parent.id;
    const { items } = (await client.get<{ items: ListedSignal[] }>(`/teams/${box}/signals?box=received`)).body;
    const signal = chance.of(items);
    return signal ? client.post(`/signals/${signal.id}/answers`, { text: 'Zo doen wij dat.' }) : null;
  },
  async ({ client, chance }, { board }) => {
    if (board.team.parent === null) return null;
    const above = (await boardOf(client, board.team.parent.id)).ambitions.filter(({ kind }) => kind === 'long-term');
    const own = chance.of(board.ambitions.filter(({ kind }) => kind === 'long-term'));
    const contributesToId = chance.of(above)?.id;
    return own && contributesToId ? client.patch(`/ambitions/${own.id}`, { contributesToId, seenVersion }) : null;
  },
];

async function write(writer: Writer, others: readonly string[]): Promise<Reply> {
  const { client, chance, kept } = writer;
  const own = await boardOf(client, writer.teamId);
  const isAbove = chance.happens(0.3) && own.team.parent !== null;
  const board = isAbove ? await boardOf(client, own.team.parent!.id) : own;
  const moment: Moment = { client, board, today: calendarDayIn(Date.now(), 'Europe/Amsterdam'), chance, kept };
  const drawn = chance.next();
  if (drawn < 0.02) return roundOffAtRandom(moment);
  if (drawn < 0.4) return chance.of(crossing)!(writer, { ...moment, board: own }, others);
  if (drawn < 0.6) {
    const { 'ask what a team needs': _, ...between } = questionDeeds;
    return chance.of(Object.values(between))!(moment, { member: client, delegate: client, director: client });
  }
  return chance.of(Object.values(deeds))!(moment);
}

const deadlocks = async () => {
  // What a connection counts it tells within a second.
  await wait(1_200);
  const [row] = await api.ask<{ deadlocks: string }>(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(row!.deadlocks);
};

it(
  `${writes} writes of eight people all over a region, with answers and links that cross: none waits for another, and the rollup is what a recount gives`,
  async () => {
    const writers = await Promise.all(neighbourhoods.map(writerOf));
    const teamIds = writers.map(({ teamId }) => teamId);
    let done = 0;
    await Promise.all(
      writers.map(async (writer) => {
        while (done < writes) {
          const reply = await write(writer, teamIds);
          if (reply === null) continue;
          expect(reply.status, reply.text).toBeLessThan(500);
          if (reply.status < 300) done += 1;
        }
      }),
    );
    expect(await api.asOwner(findRollupDifferences)).toEqual([]);
    expect(await deadlocks()).toBe(0);
  },
  writes * 200,
);
