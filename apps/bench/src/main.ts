import { fileURLToPath } from 'node:url';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { createTestDatabase, startTestCluster } from '@verbeterbord/database/testing/test-cluster';
import { measureBells } from './bells.ts';
import { measureBuilt } from './built.ts';
import { startServer } from './child.ts';
import { giveHistory } from './history.ts';
import { measureReads } from './reads.ts';
import { makeRegion } from './region.ts';
import { measureRhythm } from './rhythm.ts';
import { keepNoRollup, measureKeeping, measureRollups } from './rollups.ts';
import { printTable, type Row } from './table.ts';
import { measureWalls, takeWallsDown } from './walls.ts';
import { makeWorld, type World } from './world.ts';
import { measureWrites } from './writes.ts';

// `pnpm bench`: our figures beside what the same machine does bare, in one run, as ratios. The world is made fresh with fsync on.
// Many short rounds: a machine that others use too goes up and down within a minute.
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const boards = 100;
const productServer = 'apps/api/dist/bench-product-server.mjs';

const migrationsDir = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const cluster = await startTestCluster({ migrationsDir, durable: true });
const database = await createTestDatabase(cluster.address);
const rows: Row[] = [];
try {
  const world = await makeWorld(database, boards);
  await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('CREATE TABLE bare_card (id uuid PRIMARY KEY, status text NOT NULL) WITH (fillfactor = 80)');
    const ids = [...world.boards, world.large].flatMap((board) => board.actionIds);
    await owner.query(`INSERT INTO bare_card SELECT unnest($1::uuid[]), 'to-do'`, [ids]);
    await owner.query('GRANT SELECT, UPDATE ON bare_card TO verbeterbord_app');
  });
  const only = process.env.BENCH_ONLY;
  if (only === undefined || only === 'walls') {
    console.log('Walls …');
    rows.push(...(await measureWallsOnCopies(world)));
  }
  if (only === undefined || only === 'rollups') {
    console.log('Adding up …');
    rows.push(...(await measureAddingUp(world)));
  }
  if (only === undefined) await measureTheRest(world);
  if (only === undefined || only === 'rhythm') {
    console.log('Weeks …');
    rows.push(...(await measureWeeks(world)));
  }
} finally {
  await database.dispose();
  await cluster.stop();
}
process.exitCode = printTable(rows) ? 0 : 1;

/** On two fresh copies of the world, so that neither side works in what other measurements left. */
async function measureWallsOnCopies(world: World): Promise<Row[]> {
  const copies = { ...cluster.address, template: database.name };
  const [walled, open] = [await createTestDatabase(copies), await createTestDatabase(copies)];
  await takeWallsDown(open);
  const [withWalls, without] = await Promise.all([
    startServer(productServer, walled.appUrl, 'on', 'on'),
    startServer(productServer, open.appUrl, 'on', 'off'),
  ]);
  const measured = await measureWalls({ rounds, seconds, world, walledUrl: withWalls.url, openUrl: without.url });
  await Promise.all([withWalls.stop(), without.stop()]);
  await Promise.all([walled.dispose(), open.dispose()]);
  return measured;
}

/** On copies of the world too: one that keeps no rollup, and one with a region beside it. */
async function measureAddingUp(world: World): Promise<Row[]> {
  const copies = { ...cluster.address, template: database.name };
  const [kept, without] = [await createTestDatabase(copies), await createTestDatabase(copies)];
  await keepNoRollup(without);
  const [keeping, plain] = await Promise.all([
    startServer(productServer, kept.appUrl, 'on'),
    startServer(productServer, without.appUrl, 'on'),
  ]);
  const written = await measureKeeping(rounds, seconds, world, keeping.url, plain.url);
  await Promise.all([keeping.stop(), plain.stop()]);
  const region = await makeRegion(kept, world);
  const adding = await startServer(productServer, kept.appUrl, 'on');
  const read = await measureRollups(rounds, world, region, adding.url);
  await adding.stop();
  await Promise.all([kept.dispose(), without.dispose()]);
  return [...read, ...written];
}

async function measureTheRest(world: World): Promise<void> {
  const [bare, product, uncached] = await Promise.all([
    startServer('apps/bench/dist/limit-server.mjs', database.appUrl, world.organisationId),
    startServer(productServer, database.appUrl, 'on'),
    startServer(productServer, database.appUrl, 'off'),
  ]);
  const measured = { rounds, seconds, world, bareUrl: bare.url, productUrl: product.url };
  console.log('Reading …');
  rows.push(...(await measureReads({ ...measured, uncachedUrl: uncached.url })));
  await uncached.stop();
  console.log('Writing …');
  rows.push(...(await measureWrites(measured)));
  console.log('Ringing …');
  const bells = await measureBells(product.url, bare.url, world, rounds);
  rows.push({
    what: 'change until the bell at 50 others, p99 (ms)',
    ours: bells.ours,
    bare: bells.bare,
    ratio: bells.ratio,
    reach: { most: 2 },
  });
  await Promise.all([bare.stop(), product.stop()]);
  rows.push(...(await measureBuilt(database, world)));
}

/** After all else: it gives one board ten years of history, and moves another one on. */
async function measureWeeks(world: World): Promise<Row[]> {
  const old = world.boards[5]!;
  await giveHistory(database, world, old);
  const [bare, uncached] = await Promise.all([
    startServer('apps/bench/dist/limit-server.mjs', database.appUrl, world.organisationId),
    startServer(productServer, database.appUrl, 'off'),
  ]);
  const measured = await measureRhythm({ rounds, seconds, world, bareUrl: bare.url, uncachedUrl: uncached.url, old });
  await Promise.all([bare.stop(), uncached.stop()]);
  return measured;
}
