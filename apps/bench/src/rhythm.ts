import { load } from './load.ts';
import { send } from './one-by-one.ts';
import { inTurn } from './reads.ts';
import { asBareRequest, statusChanges } from './status-changes.ts';
import type { Row } from './table.ts';
import type { Board, World } from './world.ts';

interface Rhythm {
  readonly rounds: number;
  readonly seconds: number;
  readonly world: World;
  readonly bareUrl: string;
  readonly uncachedUrl: string;
  /** A board of 60 actions with ten years behind it. */
  readonly old: Board;
}

const roundingsPerRound = 12;
const singleCommits = 40;
const dayOfThePast = '2021-06-16';

/** What the weeks cost: rounding off, ten years of history behind a board, and the board of an earlier day. */
export async function measureRhythm({ rounds, seconds, world, bareUrl, uncachedUrl, old }: Rhythm): Promise<Row[]> {
  const [fresh, rounded] = [world.boards[3]!, world.boards[4]!];
  const { cookie } = world;
  const reading =
    (teamId: string, query = '') =>
    () =>
      load({
        connections: 8,
        seconds,
        url: `${uncachedUrl}/api/v1/teams/${teamId}/board${query}`,
        headers: { cookie },
      });

  const history = await inTurn(rounds, reading(old.teamId), reading(fresh.teamId));
  const earlier = await inTurn(rounds, reading(old.teamId, `?on=${dayOfThePast}`), reading(fresh.teamId));
  const turns = await measureTurns(rounds, world, bareUrl, uncachedUrl, rounded);
  return [
    { what: 'board with ten years behind it, of a new one, req/s', ...history.rate, reach: { least: 0.91 } },
    { what: 'board on an earlier day, of an uncached read, req/s', ...earlier.rate, reach: { least: 0.2 } },
    { what: 'errors while reading the past', ours: history.errors + earlier.errors, reach: { most: 0 } },
    {
      what: 'rounding off 60 actions, p95 (ms), beside 40 single commits',
      ours: turns.p95,
      bare: turns.commits,
      reach: { most: Math.max(150, turns.commits) },
    },
  ];
}

/** Rounds off the same board over and over, every action going along, and in between as many single commits as are allowed to cost the same. */
async function measureTurns(rounds: number, world: World, bareUrl: string, productUrl: string, board: Board) {
  const headers = { cookie: world.cookie, 'content-type': 'application/json' };
  const read = await fetch(`${productUrl}/api/v1/teams/${board.teamId}/board`, { headers });
  let periodId = ((await read.json()) as { period: { id: string } }).period.id;
  const outcomes = board.actionIds.map((actionId) => ({
    actionId,
    outcome: 'carried-over',
    reason: 'Het past nog niet.',
  }));
  const bareChanges = statusChanges(world.boards, new Map());
  const turns: number[] = [];
  const commits: number[] = [];
  for (let turn = 0; turn < roundingsPerRound * (rounds + 1); turn++) {
    const start = performance.now();
    const url = `${productUrl}/api/v1/periods/${periodId}/closure`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ outcomes }) });
    const body = (await answer.json()) as { changed?: boolean; next: { id: string } };
    const middle = performance.now();
    if (body.changed !== true) throw new Error(`rounding off gave ${answer.status} ${JSON.stringify(body)}`);
    periodId = body.next.id;
    const before = performance.now();
    for (let commit = 0; commit < singleCommits; commit++) {
      const { path, ...rest } = asBareRequest(bareChanges());
      await send({ ...rest, url: bareUrl + path });
    }
    // The first round warms up.
    if (turn < roundingsPerRound) continue;
    turns.push(middle - start);
    commits.push(performance.now() - before);
  }
  const at = (times: number[], share: number) => times.sort((a, b) => a - b)[Math.floor(times.length * share)]!;
  return { p95: at(turns, 0.95), commits: at(commits, 0.5) };
}
