import { type Load, type LoadOptions, load, median } from './load.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

interface Reading {
  readonly rounds: number;
  readonly seconds: number;
  readonly world: World;
  readonly bareUrl: string;
  readonly productUrl: string;
  readonly uncachedUrl: string;
}

/** Two loads in turn, the order turned each round after one that warms up; the ratio is the median of the rounds' ratios. */
export async function inTurn(rounds: number, ours: () => Promise<Load>, bare: () => Promise<Load>) {
  const pairs: [Load, Load][] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair: [Load, Load] = round % 2 === 0 ? [await ours(), await bare()] : swap(await bare(), await ours());
    if (round > 0) pairs.push(pair);
  }
  const of = (pick: (one: Load) => number) => ({
    ours: median(pairs.map(([one]) => pick(one))),
    bare: median(pairs.map(([, other]) => pick(other))),
    ratio: median(pairs.map(([one, other]) => pick(one) / Math.max(pick(other), Number.MIN_VALUE))),
  });
  return {
    rate: of((one) => one.perSecond),
    p99: of((one) => Math.max(1, one.p99)),
    errors: pairs.flat().reduce((sum, one) => sum + one.errors, 0),
  };
}

const swap = <A, B>(a: A, b: B): [B, A] => [b, a];

/** Opening a board: unchanged, not modified, and just changed; and how many bytes it is. */
export async function measureReads({
  rounds,
  seconds,
  world,
  bareUrl,
  productUrl,
  uncachedUrl,
}: Reading): Promise<Row[]> {
  const small = world.boards[0]!;
  const { cookie } = world;
  const boardUrl = (base: string, teamId: string) => `${base}/api/v1/teams/${teamId}/board`;
  const common: Omit<LoadOptions, 'url'> = { connections: 32, seconds };
  const rows: Row[] = [];

  const open = await inTurn(
    rounds,
    () => load({ ...common, url: boardUrl(productUrl, small.teamId), headers: { cookie } }),
    () => load({ ...common, url: `${bareUrl}/buffer` }),
  );
  rows.push({ what: 'open an unchanged board, 32 connections, req/s', ...open.rate, reach: { least: 0.35 } });
  rows.push({ what: 'the same, p99 (ms)', ...open.p99, reach: { most: 3 } });

  const etag = (await fetch(boardUrl(productUrl, small.teamId), { headers: { cookie } })).headers.get('etag') ?? '';
  const before = await statements(productUrl);
  const unmodified = await inTurn(
    rounds,
    () =>
      load({
        ...common,
        expect: 304,
        url: boardUrl(productUrl, small.teamId),
        headers: { cookie, 'if-none-match': etag },
      }),
    () => load({ ...common, expect: 304, url: `${bareUrl}/304`, headers: { 'if-none-match': '"x"' } }),
  );
  rows.push({ what: '304 on an unchanged board, req/s', ...unmodified.rate, reach: { least: 0.4 } });
  const polls = Math.ceil(((rounds + 1) * 2 * seconds) / 4) * 2 + 4;
  rows.push({
    what: `statements meanwhile (polls and session checks: at most ${polls})`,
    ours: (await statements(productUrl)) - before,
    reach: { most: polls },
  });

  for (const [name, board, bytes] of [
    ['60', small, 30_000],
    ['600', world.large, 300_000],
  ] as const) {
    const changed = await inTurn(
      rounds,
      () => load({ ...common, url: boardUrl(uncachedUrl, board.teamId), headers: { cookie } }),
      () => load({ ...common, url: `${bareUrl}/board/${board.teamId}` }),
    );
    rows.push({ what: `open a board just changed, ${name} actions, req/s`, ...changed.rate, reach: { least: 0.7 } });
    const answer = await fetch(boardUrl(productUrl, board.teamId), {
      headers: { cookie, 'accept-encoding': 'identity' },
    });
    rows.push({
      what: `board of ${name} actions, raw bytes`,
      ours: (await answer.arrayBuffer()).byteLength,
      reach: { most: bytes },
    });
    rows.push({
      what: `errors while reading (${name})`,
      ours: open.errors + unmodified.errors + changed.errors,
      reach: { most: 0 },
    });
  }
  return rows;
}

/** How many statements the product sent so far. */
export async function statements(productUrl: string): Promise<number> {
  const answer = (await (await fetch(`${productUrl}/bench/statements`)).json()) as { statements: number };
  return answer.statements;
}
