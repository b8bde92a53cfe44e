import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Closure, PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { openDatabase } from '@verbeterbord/database/managed/open-database';
import type { Board } from '@verbeterbord/domain/boards/board';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRollupDifferences } from '../app/rollup-command.repository.ts';
import { type BuiltServer, buildServer, freePort, startBuiltServer } from './built-server.ts';
import { abg, jeugd } from './demo-names.ts';
import { outcomesFor } from './rhythm-people.ts';

const rounds = Number(process.env.PROOF_ROUNDS ?? 6);
let dataDir: string;
let port: number;
let server: BuiltServer;
let cookie: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'verbeterbord-rounding-'));
  port = await freePort();
  buildServer();
  server = await startBuiltServer(dataDir, port);
  const signedIn = await fetch(`${server.address}/api/v1/demo-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: abg.person('samira') }),
  });
  cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
}, 60_000);
afterAll(async () => {
  await server?.stop().catch(() => undefined);
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

async function ask<Body>(path: string, method = 'GET', body?: object, key: string = randomUUID()) {
  const reply = await fetch(`${server.address}/api/v1${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json', 'idempotency-key': key } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: reply.status, body: (await reply.json()) as Body };
}
const board = async () => (await ask<Board>(`/teams/${jeugd.team}/board`)).body;
const newAction = (periodId: string, ambitionId: string) =>
  ask(`/teams/${jeugd.team}/actions`, 'POST', { title: 'Nog even dit', periodId, ambitionId });

/** Sends the closure and an edit together, and pulls the plug a moment later; nobody knows which of them was heard. */
async function roundOffAndPull(before: Board, closure: object, key: string, edited: string): Promise<void> {
  const { version } = before.actions.find(({ id }) => id === edited)!;
  const sent = Promise.allSettled([
    ask(`/periods/${before.period.id}/closure`, 'POST', closure, key),
    ask(`/actions/${edited}`, 'PATCH', { doneWhen: `om ${version} uur`, seenVersion: version }),
  ]);
  await wait(Math.random() * 60);
  await server.kill();
  await sent;
  server = await startBuiltServer(dataDir, port);
}

it(
  `the server dies ${rounds} times in the middle of rounding off: all of it or nothing, and asking again answers right`,
  async () => {
    let halfway = 0;
    for (let round = 0; round < rounds; round++) {
      const running = await board();
      const short = running.ambitions.find(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active')!;
      for (let made = 0; made < 3; made++) await newAction(running.period.id, short.id);
      const before = await board();
      const edited = before.actions.find(({ status }) => status !== 'done')!.id;
      const closure = { outcomes: outcomesFor(before, round) };
      const key = randomUUID();
      await roundOffAndPull(before, closure, key, edited);

      const path = `/periods/${before.period.id}`;
      const { body: found } = await ask<PeriodWithResults>(path);
      const isDone = found.state === 'rounded-off';
      expect(found.results.length).toBe(isDone ? before.actions.length : 0);
      expect((await board()).period.id === before.period.id).toBe(!isDone);
      halfway += isDone ? 1 : 0;

      const again = await ask<Closure>(`${path}/closure`, 'POST', closure, key);
      expect(again.status, JSON.stringify(again.body)).toBe(200);
      expect(again.body.period.state).toBe('rounded-off');
      const { body: kept } = await ask<PeriodWithResults>(path);
      expect(kept.results.map(({ actionId }) => actionId).sort()).toEqual(before.actions.map(({ id }) => id).sort());
      const after = await board();
      expect(after.period.id).toBe(again.body.next.id);
      const along = kept.results.filter(({ outcome }) => outcome === 'carried-over' || outcome === 'asked');
      const there = new Set(after.actions.map(({ id }) => id));
      expect(along.every(({ actionId }) => there.has(actionId))).toBe(true);
      expect((await ask<Closure>(`${path}/closure`, 'POST', closure, key)).body.next).toEqual(again.body.next);
    }
    expect(await server.stop()).toBe(0);
    const database = await openDatabase({ dataDir, log: () => undefined });
    try {
      expect(await withConnection(database.ownerUrl, findRollupDifferences)).toEqual([]);
    } finally {
      await database.close();
    }
    process.stdout.write(`crash proof: rounded off before the plug was out ${halfway} of ${rounds} times\n`);
  },
  rounds * 12_000,
);
