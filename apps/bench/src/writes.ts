import { load, median } from './load.ts';
import { oneByOne } from './one-by-one.ts';
import { inTurn, statements } from './reads.ts';
import { asBareRequest, asProductRequest, statusChanges } from './status-changes.ts';
import type { Row } from './table.ts';
import type { Board, World } from './world.ts';

const warmUpSeconds = 8;

interface Writing {
  readonly rounds: number;
  readonly seconds: number;
  readonly world: World;
  readonly bareUrl: string;
  readonly productUrl: string;
}

/** Setting a status: over many boards, one after another, all on one board, and on a large board. */
export async function measureWrites({ rounds, seconds, world, bareUrl, productUrl }: Writing): Promise<Row[]> {
  const rows: Row[] = [];
  const common = { connections: 16, seconds };
  const writer = (boards: readonly Board[]) => {
    const changes = statusChanges(boards);
    return () => load({ ...common, url: productUrl, each: () => asProductRequest(world, changes()) });
  };
  const bareChanges = statusChanges(world.boards, new Map());
  const many = writer(world.boards);
  const warm = statusChanges(world.boards);

  // The first change of a page after a checkpoint is written to the log whole; let that be over before counting.
  await load({ ...common, seconds: warmUpSeconds, url: productUrl, each: () => asProductRequest(world, warm()) });

  const spread = await inTurn(rounds, many, () =>
    load({ ...common, url: bareUrl, each: () => asBareRequest(bareChanges()) }),
  );
  rows.push({ what: 'set a status, 16 connections over many boards, req/s', ...spread.rate, reach: { least: 0.25 } });

  const single = { ours: [] as number[], bare: [] as number[] };
  const before = await statements(productUrl);
  const changes = statusChanges(world.boards);
  const count = 400;
  for (let round = 0; round <= rounds; round++) {
    const ours = await oneByOne(count, () => absolute(productUrl, asProductRequest(world, changes())));
    const bare = await oneByOne(count, () => absolute(bareUrl, asBareRequest(bareChanges())));
    if (round === 0) continue;
    single.ours.push(ours.p50);
    single.bare.push(bare.p50);
  }
  const sent = (await statements(productUrl)) - before;
  rows.push({
    what: 'set a status, one connection, p50 (ms)',
    ours: median(single.ours),
    bare: median(single.bare),
    ratio: median(single.ours.map((value, at) => value / single.bare[at]!)),
    reach: { most: 3 },
  });
  const perWrite = sent / (count * (rounds + 1));
  rows.push({ what: 'statements for one status (2 and a bell per 10 ms)', ours: perWrite, reach: { most: 2.9 } });

  const one = await inTurn(rounds, writer([world.boards[1]!]), many);
  rows.push({ what: '16 writers on one board, of the rate over many boards', ...one.rate, reach: { least: 0.5 } });
  const large = await inTurn(rounds, writer([world.large]), writer([world.boards[2]!]));
  rows.push({ what: '16 writers on the board of 600, of that of 60', ...large.rate, reach: { least: 0.9 } });
  rows.push({ what: 'errors while writing', ours: spread.errors + one.errors + large.errors, reach: { most: 0 } });
  return rows;
}

const absolute = <R extends { path: string }>(base: string, { path, ...rest }: R) => ({ ...rest, url: base + path });
