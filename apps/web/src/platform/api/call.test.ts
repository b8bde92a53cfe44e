import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { deleteAction, setActionStatus } from '@verbeterbord/contracts/actions/actions.routes';
import { boardPaths } from '@verbeterbord/contracts/boards/boards.paths';
import type { readBoard } from '@verbeterbord/contracts/boards/boards.routes';
import { afterEach, expect, it } from 'vitest';
import { ApiProblem, NoConnection } from './api-problem.ts';
import { call, forgetReadings, readConditionally } from './call.ts';
import { openTinyServer, problemReply, type TinyServer } from './testing/tiny-server.ts';

let server: TinyServer;
afterEach(async () => {
  forgetReadings();
  await server.close();
});

it('fills in the path, the query and the body, and sends the operation as idempotency key', async () => {
  server = await openTinyServer(() => ({ status: 200, json: { seq: 4 } }));
  await call<typeof setActionStatus>(actionPaths.setActionStatus, {
    params: { actionId: 'a 1' },
    body: { status: 'done', seenVersion: 3 },
    operationId: 'operation-1',
  });
  await call<typeof deleteAction>(actionPaths.deleteAction, { params: { actionId: 'b' }, query: { seenVersion: 2 } });
  expect(server.heard[0]).toMatchObject({ method: 'PUT', url: '/api/v1/actions/a%201/status' });
  expect(server.heard[0]?.headers['idempotency-key']).toBe('operation-1');
  expect(server.heard[0]?.body).toEqual({ status: 'done', seenVersion: 3 });
  expect(server.heard[1]).toMatchObject({ method: 'DELETE', url: '/api/v1/actions/b?seenVersion=2' });
  expect(server.heard[1]?.headers['content-type']).toBeUndefined();
});

it('throws what the server says when it refuses', async () => {
  server = await openTinyServer(() => problemReply(409, 'period-rounded-off'));
  const refusal = await call(boardPaths.readBoard, { params: { teamId: 't' } as never }).catch((error) => error);
  if (!(refusal instanceof ApiProblem)) throw refusal;
  expect(refusal.problem.code).toBe('period-rounded-off');
});

it('a cut line, and a page from a network in between, are both no connection', async () => {
  server = await openTinyServer(({ url }) =>
    url.includes('cut') ? null : { status: 200, headers: { 'content-type': 'text/html' } },
  );
  await expect(call(boardPaths.readBoard, { params: { teamId: 'cut' } as never })).rejects.toBeInstanceOf(NoConnection);
  await expect(call(boardPaths.readBoard, { params: { teamId: 'page' } as never })).rejects.toBeInstanceOf(
    NoConnection,
  );
});

it('an error page without a problem becomes one', async () => {
  server = await openTinyServer(() => ({ status: 502, headers: { 'content-type': 'text/html' } }));
  const refusal = await call(boardPaths.readBoard, { params: { teamId: 't' } as never }).catch((error) => error);
  expect(refusal).toMatchObject({ problem: { status: 502, code: 'internal-error' } });
});

it('an unchanged board is the very same object, and the same tag is not kept for another period', async () => {
  server = await openTinyServer(({ headers }) =>
    headers['if-none-match'] === '"7"' ? { status: 304 } : { status: 200, json: { seq: 7 }, headers: { etag: '"7"' } },
  );
  const read = (period?: string) =>
    readConditionally<typeof readBoard>(boardPaths.readBoard, { params: { teamId: 't' }, query: { period } });
  const first = await read();
  expect(await read()).toBe(first);
  expect(await read('next')).not.toBe(first);
  expect(server.heard.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"7"', undefined]);
});

it('after somebody else sat down nothing that was read before is asked about', async () => {
  server = await openTinyServer(() => ({ status: 200, json: { seq: 7 }, headers: { etag: '"7"' } }));
  const read = () => readConditionally<typeof readBoard>(boardPaths.readBoard, { params: { teamId: 't' } });
  await read();
  forgetReadings();
  await read();
  expect(server.heard[1]?.headers['if-none-match']).toBeUndefined();
});
