import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { openDatabase } from '@verbeterbord/database/managed/open-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRollupDifferences } from '../app/rollup-command.repository.ts';
import { type BuiltServer, buildServer, freePort, startBuiltServer } from './built-server.ts';
import { CrashWriter } from './crash-writer.ts';
import { abg, jeugd } from './demo-names.ts';

const rounds = Number(process.env.PROOF_ROUNDS ?? 20);
let dataDir: string;
let port: number;
let server: BuiltServer;
let writers: CrashWriter[];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'verbeterbord-crash-'));
  port = await freePort();
  buildServer();
  server = await startBuiltServer(dataDir, port);
  writers = await Promise.all([
    ...['samira', 'fatima', 'joost', 'samira'].map((key) =>
      writerFor(key, jeugd.team, jeugd.ambition('eerste-gesprek')),
    ),
    writerFor('marieke', abg.team('een-gezin-een-plan'), null),
    writerFor('pieter', abg.team('thuis-in-de-buurt'), abg.ambition('thuis-in-de-buurt', 'buren')),
    writerFor('pieter', abg.team('team-van-teams'), abg.ambition('team-van-teams', 'wie-tekent')),
    writerFor('marieke', abg.team('team-van-teams'), abg.ambition('team-van-teams', 'een-aanmeldpunt')),
  ]);
}, 60_000);
afterAll(async () => {
  await server?.stop().catch(() => undefined);
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

async function writerFor(key: string, teamId: string, ambitionId: string | null): Promise<CrashWriter> {
  const signedIn = await fetch(`${server.address}/api/v1/demo-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: abg.person(key) }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const list = await fetch(`${server.address}/api/v1/teams/${teamId}/ambitions`, { headers: { cookie } });
  const { items } = (await list.json()) as { items: { id: string; kind: string; lifecycle: string }[] };
  const first = items.find(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active');
  return new CrashWriter(cookie, teamId, ambitionId ?? first!.id);
}

/** Everybody writes; after a while the plug is pulled. */
async function writeAndPull(pull: () => Promise<void>): Promise<void> {
  const writing = Promise.all(writers.map((writer) => writer.writeUntilGone(server.address)));
  await wait(120 + Math.random() * 250);
  await pull();
  await writing;
}

async function startAgain(): Promise<void> {
  server = await startBuiltServer(dataDir, port);
  expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
}

const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the plug pulled while eight people write', () => {
  it(
    `${rounds} times from the server: it is ready again each time`,
    async () => {
      for (let round = 0; round < rounds; round++) {
        await writeAndPull(() => server.kill());
        await startAgain();
      }
    },
    rounds * 6_000,
  );

  it('once from PostgreSQL too: it reads back its journal and goes on', async () => {
    await writeAndPull(async () => {
      process.kill(postmaster(), 'SIGKILL');
      await server.kill();
    });
    await startAgain();
  }, 60_000);

  it('loses nothing that was acknowledged and does nothing twice: one change row and one key each, no gap in any counter', async () => {
    await Promise.all(writers.map((writer) => writer.settle(server.address)));
    expect(writers.reduce((sum, { repeats }) => sum + repeats, 0)).toBeGreaterThan(rounds);
    expect(await server.stop()).toBe(0);
    const database = await openDatabase({ dataDir, log: () => undefined });
    try {
      await withConnection(database.ownerUrl, async (owner) => {
        await owner.query("SELECT set_config('app.organisation', $1, false)", [abg.organisation]);
        const acknowledged = writers.flatMap((writer) =>
          writer.acknowledged.map((ack) => ({ ...ack, teamId: writer.teamId })),
        );
        const line = (row: { teamId: string; seq: number | string; id: string; kind: string; key: string }) =>
          [row.teamId, Number(row.seq), row.id, row.kind, row.key].join(' ');
        const { rows } = await owner.query(
          `SELECT c.team_id AS "teamId", c.seq, c.entity_id AS id, c.kind, k.key
           FROM change c LEFT JOIN idempotency_key k ON k.team_id = c.team_id AND k.seq = c.seq`,
        );
        expect(rows.map(line).sort()).toEqual(acknowledged.map(line).sort());
        const gaps = await owner.query(
          `SELECT t.team_id FROM team_counter t WHERE t.seq <> (SELECT count(*) FROM change c WHERE c.team_id = t.team_id)
             OR t.seq <> coalesce((SELECT max(c.seq) FROM change c WHERE c.team_id = t.team_id), 0)`,
        );
        expect(gaps.rows).toEqual([]);
        const actions = await owner.query("SELECT count(*)::int AS count FROM action WHERE title = 'Stroom eraf'");
        expect(actions.rows[0].count).toBe(acknowledged.filter(({ kind }) => kind === 'created').length);
        expect(await findRollupDifferences(owner)).toEqual([]);
        process.stdout.write(`crash proof: ${acknowledged.length} acknowledged writes over ${rounds + 1} power cuts\n`);
      });
    } finally {
      await database.close();
    }
  }, 60_000);
});
