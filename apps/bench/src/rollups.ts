import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import { load, median } from './load.ts';
import { oneByOne } from './one-by-one.ts';
import { inTurn, statements } from './reads.ts';
import type { Region } from './region.ts';
import { asProductRequest } from './status-changes.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

/** Takes the triggers that keep the rollup away in a copy of the database, to see what they cost. */
export async function keepNoRollup(copy: TestDatabase): Promise<void> {
  await withConnection(copy.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string; table: string }>(
      `SELECT quote_ident(tgname) AS name, tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname LIKE 'rollup\\_follows%'`,
    );
    for (const { name, table } of rows) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
    await owner.query('VACUUM ANALYZE');
  });
}

const readsPerRound = 24;

/** What a Team van teams costs to read: twenty teams, five hundred side by side, five hundred in a tree. */
export async function measureRollups(rounds: number, world: World, region: Region, url: string): Promise<Row[]> {
  const sent = (teamId: string) => () => ({
    method: 'GET' as const,
    url: `${url}/api/v1/teams/${teamId}/rollup`,
    headers: { cookie: world.cookie },
  });
  const times = { twenty: [] as number[], flat: [] as number[], tree: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    for (const shape of ['twenty', 'flat', 'tree'] as const) {
      const { p50 } = await oneByOne(readsPerRound, sent(region[shape]));
      // The first round warms up.
      if (round > 0) times[shape].push(p50);
    }
  }
  const [twenty, flat, tree] = [median(times.twenty), median(times.flat), median(times.tree)];
  const before = await statements(url);
  await oneByOne(readsPerRound, sent(region.flat));
  await oneByOne(readsPerRound, sent(region.tree));
  const perRead = ((await statements(url)) - before) / (2 * readsPerRound);
  return [
    { what: 'rollup of 20 teams, p50 (ms)', ours: twenty, reach: { most: 50 } },
    {
      what: 'of 500 teams side by side, beside that',
      ours: flat,
      bare: twenty,
      ratio: flat / twenty,
      reach: { most: 15 },
    },
    {
      what: 'of 500 in a tree of 20 × 25, beside that',
      ours: tree,
      bare: twenty,
      ratio: tree / twenty,
      reach: { most: 4 },
    },
    { what: 'statements per read of 500 teams', ours: perRead, reach: { most: 2 } },
  ];
}

/** Endless changes that all move the rollup: action after action is done, and is not. */
function turns({ boards }: World) {
  const places = boards[0]!.actionIds.flatMap((_, at) => boards.map((board) => board.actionIds[at]!));
  const done = new Set<string>();
  let next = 0;
  return () => {
    const id = places[next++ % places.length]!;
    const status = done.delete(id) ? 'in-progress' : 'done';
    if (status === 'done') done.add(id);
    return { id, status };
  };
}

/** A status that moves the rollup, in the product and in the product without the triggers that keep it. */
export async function measureKeeping(
  rounds: number,
  seconds: number,
  world: World,
  keptUrl: string,
  withoutUrl: string,
): Promise<Row[]> {
  const write = (url: string, next: () => { id: string; status: string }, lasts = seconds) =>
    load({ connections: 16, seconds: lasts, url, each: () => asProductRequest(world, next()) });
  const [kept, without] = [turns(world), turns(world)];
  // The first change of a page after a checkpoint is written to the log whole, in both databases; let that be over.
  await write(keptUrl, kept, 4);
  await write(withoutUrl, without, 4);
  const { rate, errors } = await inTurn(
    rounds,
    () => write(keptUrl, kept),
    () => write(withoutUrl, without),
  );
  const time = { ours: 1_000 / rate.ours, bare: 1_000 / rate.bare, ratio: 1 / rate.ratio };
  return [
    { what: 'a status with the rollup kept, beside without (ms of the server)', ...time, reach: { most: 1.2 } },
    { what: 'errors with and without the rollup', ours: errors, reach: { most: 0 } },
  ];
}
