import { get } from 'node:http';
import { WebSocket } from 'ws';
import { median } from './load.ts';
import { send } from './one-by-one.ts';
import { asBareRequest, asProductRequest, statusChanges } from './status-changes.ts';
import type { World } from './world.ts';

const readers = 50;

interface Ear {
  /** Resolves when every reader has heard once more. */
  heard(): Promise<number>;
  close(): void;
}

function earOf(close: () => void): Ear & { ring: () => void } {
  let left = 0;
  let done: (at: number) => void = () => {};
  return {
    ring: () => {
      if (--left === 0) done(performance.now());
    },
    heard: () => {
      left = readers;
      return new Promise((resolve) => {
        done = resolve;
      });
    },
    close,
  };
}

async function listenToProduct(url: string, world: World, teamId: string): Promise<Ear> {
  const open: { destroy(): void }[] = [];
  const ear = earOf(() => {
    for (const stream of open) stream.destroy();
  });
  for (let reader = 0; reader < readers; reader++) {
    await new Promise<void>((ready) => {
      const request = get(`${url}/api/v1/events?teams=${teamId}`, { headers: { cookie: world.cookie } }, (answer) => {
        answer.once('data', () => {
          ready();
          answer.on('data', (data: Buffer) => data.includes('event: bell') && ear.ring());
        });
      });
      open.push(request);
    });
  }
  return ear;
}

async function listenToBare(url: string): Promise<Ear> {
  const sockets = Array.from({ length: readers }, () => new WebSocket(url.replace('http', 'ws')));
  await Promise.all(sockets.map((socket) => new Promise((ready) => socket.once('open', ready))));
  const ear = earOf(() => {
    for (const socket of sockets) socket.terminate();
  });
  for (const socket of sockets) socket.on('message', ear.ring);
  return ear;
}

async function timesOf(
  ear: Ear,
  url: string,
  each: () => ReturnType<typeof asBareRequest>,
  writes: number,
): Promise<number> {
  const times: number[] = [];
  for (let write = 0; write < writes; write++) {
    const heard = ear.heard();
    const start = performance.now();
    const { path, ...request } = each();
    await send({ ...request, url: url + path });
    times.push((await heard) - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(writes * 0.99)]!;
}

/** From A sending a change until the last of fifty others heard the bell, p99 in ms: ours and a bare UPDATE with WebSocket, in turn. */
export async function measureBells(productUrl: string, bareUrl: string, world: World, rounds: number, writes = 200) {
  const board = world.boards[0]!;
  const changes = statusChanges([board]);
  const bareChanges = statusChanges([board], new Map());
  const [productEar, bareEar] = [await listenToProduct(productUrl, world, board.teamId), await listenToBare(bareUrl)];
  const results = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const one = await timesOf(productEar, productUrl, () => asProductRequest(world, changes()), writes);
    const other = await timesOf(bareEar, bareUrl, () => asBareRequest(bareChanges()), writes);
    if (round === 0) continue; // warm-up
    results.ours.push(one);
    results.bare.push(other);
  }
  productEar.close();
  bareEar.close();
  const ratios = results.ours.map((value, at) => value / results.bare[at]!);
  return { ours: median(results.ours), bare: median(results.bare), ratio: median(ratios) };
}
