import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Heard, openTinyServer, problemReply, type Reply, type TinyServer } from '../api/testing/tiny-server.ts';
import { entriesNow, useOutbox } from './outbox-store.ts';
import { emptyOutbox, sendThroughOutbox, sendWaiting } from './sender.ts';
import { statusDraft } from './testing/fixture-draft.ts';

let server: TinyServer;
let answers: (heard: Heard) => Reply | null | Promise<Reply | null>;
let seq: number;

const written = (heard: Heard): Reply => {
  seq += 1;
  return { status: 200, json: { seq, version: Number(heard.body.seenVersion) + 1, changed: true } };
};
const sentStatuses = () => server.heard.map(({ body }) => body.status);

beforeEach(async () => {
  seq = 0;
  answers = written;
  server = await openTinyServer((heard) => answers(heard));
});
afterEach(async () => {
  vi.useRealTimers();
  emptyOutbox();
  await server.close();
});

it('sends one at a time per team, in the order in which they were wished', async () => {
  let inFlight = 0;
  let mostInFlight = 0;
  answers = async (heard) => {
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    await new Promise((next) => setTimeout(next, 10));
    inFlight -= 1;
    return written(heard);
  };
  const wishes = (['in-progress', 'done', 'to-do'] as const).map((status) =>
    sendThroughOutbox(statusDraft('a', status)),
  );
  await Promise.all(wishes);
  expect(sentStatuses()).toEqual(['in-progress', 'done', 'to-do']);
  expect(mostInFlight).toBe(1);
});

it('another team does not wait for a team whose request hangs', async () => {
  let letGo = () => {};
  const hanging = new Promise<void>((done) => {
    letGo = done;
  });
  answers = async (heard) => {
    if (heard.url.includes('slow')) await hanging;
    return written(heard);
  };
  const slow = sendThroughOutbox(statusDraft('slow', 'done', 1, 'team-1'));
  const fast = await sendThroughOutbox(statusDraft('fast', 'done', 1, 'team-2'));
  expect(fast.state).toBe('acknowledged');
  letGo();
  expect((await slow).state).toBe('acknowledged');
});

it('sends again with the same key after a cut line, and what came later keeps waiting', async () => {
  answers = (heard) => (server.heard.length === 1 ? null : written(heard));
  const both = [sendThroughOutbox(statusDraft('a', 'in-progress')), sendThroughOutbox(statusDraft('b', 'done'))];
  await server.hear(1);
  await vi.waitFor(() => expect(entriesNow().map(({ state }) => state)).toEqual(['waiting', 'waiting']));
  sendWaiting();
  await Promise.all(both);
  expect(sentStatuses()).toEqual(['in-progress', 'in-progress', 'done']);
  const keys = server.heard.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

it('tries again by itself when the server was too busy', async () => {
  answers = (heard) => (server.heard.length === 1 ? problemReply(503, 'try-again') : written(heard));
  const outcome = await sendThroughOutbox(statusDraft('a', 'done'));
  expect(outcome.state).toBe('acknowledged');
  expect(server.heard).toHaveLength(2);
});

it('my second change of the same action has seen my first', async () => {
  const wishes = (['in-progress', 'done', 'to-do'] as const).map((status) =>
    sendThroughOutbox(statusDraft('a', status, 3)),
  );
  await Promise.all(wishes);
  expect(server.heard.map(({ body }) => body.seenVersion)).toEqual([3, 4, 5]);
});

it('a change made after the answer, on a board not read again yet, has seen it too', async () => {
  await sendThroughOutbox(statusDraft('a', 'in-progress', 3));
  await sendThroughOutbox(statusDraft('a', 'done', 3));
  expect(server.heard.map(({ body }) => body.seenVersion)).toEqual([3, 4]);
});

it('when a colleague came in between, my second change keeps the version it saw', async () => {
  answers = (heard) => ({ status: 200, json: { seq: 9, version: Number(heard.body.seenVersion) + 2, changed: true } });
  await Promise.all([
    sendThroughOutbox(statusDraft('a', 'in-progress', 3)),
    sendThroughOutbox(statusDraft('a', 'done', 3)),
  ]);
  expect(server.heard.map(({ body }) => body.seenVersion)).toEqual([3, 3]);
});

it('a refusal takes the wish out of the view, says why, and lets the next one go', async () => {
  answers = (heard) => (heard.body.status === 'done' ? problemReply(409, 'period-rounded-off') : written(heard));
  const refused = sendThroughOutbox(statusDraft('a', 'done'));
  const taken = sendThroughOutbox(statusDraft('b', 'to-do'));
  expect(await refused).toMatchObject({ state: 'refused', problem: { problem: { code: 'period-rounded-off' } } });
  expect((await taken).state).toBe('acknowledged');
  expect(entriesNow().map(({ entityId }) => entityId)).toEqual(['b']);
});

it('when the session is over everything stays, and goes after signing in again', async () => {
  answers = () => problemReply(401, 'not-signed-in');
  const first = sendThroughOutbox(statusDraft('a', 'done'));
  const second = sendThroughOutbox(statusDraft('b', 'done'));
  await vi.waitFor(() => expect(useOutbox.getState().needsSignIn).toBe(true));
  expect(server.heard).toHaveLength(1);
  answers = written;
  sendWaiting();
  expect([(await first).state, (await second).state]).toEqual(['acknowledged', 'acknowledged']);
});
