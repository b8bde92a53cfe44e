import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { openTinyServer, problemReply, type Reply, type TinyServer } from '../platform/api/testing/tiny-server.ts';
import type { SessionNews } from '../platform/authorization/session-channel.ts';
import { entriesNow, useOutbox } from '../platform/outbox/outbox-store.ts';
import { emptyOutbox, sendThroughOutbox } from '../platform/outbox/sender.ts';
import { statusDraft } from '../platform/outbox/testing/fixture-draft.ts';
import { enterSession, followWindows, leaveSession, useSession } from './session.ts';

let server: TinyServer | null = null;
const otherWindow = new BroadcastChannel('session');

afterEach(async () => {
  emptyOutbox();
  useSession.setState({ personId: null, isTaken: false });
  otherWindow.onmessage = null;
  await server?.close();
  server = null;
});

const signedOut = () => problemReply(401, 'not-signed-in');
const written: Reply = { status: 200, json: { seq: 2, version: 2, changed: true } };
const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await new Promise((next) => setTimeout(next, 5));
  expect(holds()).toBe(true);
};

it('what was wished while the session was over is sent when the same person is back', async () => {
  let isBack = false;
  server = await openTinyServer(() => (isBack ? written : signedOut()));
  enterSession('samira');
  const outcome = sendThroughOutbox(statusDraft('a', 'done'));
  await until(() => useOutbox.getState().needsSignIn);
  isBack = true;
  enterSession('samira');
  expect((await outcome).state).toBe('acknowledged');
});

it('every write says for whom this page was opened', async () => {
  server = await openTinyServer(() => written);
  enterSession('samira');
  await sendThroughOutbox(statusDraft('a', 'done'));
  expect(server.heard[0]?.headers['acting-person']).toBe('samira');
});

it('nothing of the first person is sent for the second', async () => {
  server = await openTinyServer(signedOut);
  enterSession('samira');
  void sendThroughOutbox(statusDraft('a', 'done'));
  await until(() => useOutbox.getState().needsSignIn);
  enterSession('fatima');
  expect(useSession.getState()).toEqual({ personId: 'samira', isTaken: true });
  expect(entriesNow()).toEqual([]);
  expect(server.heard).toHaveLength(1);
});

it('another person in another window takes the browser over, the same person only brings news', async () => {
  let asked = 0;
  const stop = followWindows(() => {
    asked += 1;
  });
  enterSession('samira');
  otherWindow.postMessage({ kind: 'signed-in', personId: 'samira' });
  await until(() => asked === 1);
  expect(useSession.getState().isTaken).toBe(false);
  otherWindow.postMessage({ kind: 'signed-in', personId: 'fatima' });
  await until(() => asked === 2);
  expect(useSession.getState().isTaken).toBe(true);
  stop();
});

it('signing out tells where else to sign out, and the other windows', async () => {
  const heard: SessionNews[] = [];
  otherWindow.onmessage = ({ data }) => heard.push(data);
  server = await openTinyServer(({ method }) =>
    method === 'GET' ? { status: 200, json: { address: 'https://inloggen.example/uit' } } : { status: 204 },
  );
  enterSession('samira');
  expect(await leaveSession(new QueryClient())).toBe('https://inloggen.example/uit');
  expect(server.heard.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /api/v1/account/sign-out',
    'DELETE /api/v1/session',
  ]);
  expect(useSession.getState().personId).toBeNull();
  await until(() => heard.some(({ kind }) => kind === 'signed-out'));
});

it('signs out here when nobody knows where else', async () => {
  server = await openTinyServer(({ method }) => (method === 'GET' ? problemReply(404, 'not-found') : { status: 204 }));
  expect(await leaveSession(new QueryClient())).toBeNull();
});
