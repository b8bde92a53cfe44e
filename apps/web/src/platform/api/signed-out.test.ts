import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import { afterEach, expect, it } from 'vitest';
import { sendRequest } from './send-request.ts';
import { registerSignedOut } from './signed-out.ts';
import { openTinyServer, problemReply, type TinyServer } from './testing/tiny-server.ts';

let server: TinyServer;
let told = 0;
const stop = registerSignedOut(() => {
  told += 1;
});
afterEach(async () => {
  told = 0;
  await server.close();
});

it('any request that finds nobody signed in says so', async () => {
  server = await openTinyServer(() => problemReply(401, 'not-signed-in'));
  await sendRequest(teamPaths.listTeams).catch(() => undefined);
  expect(told).toBe(1);
});

it('the account itself does not: it is what is asked then', async () => {
  server = await openTinyServer(() => problemReply(401, 'not-signed-in'));
  await sendRequest(accountPaths.readAccount).catch(() => undefined);
  expect(told).toBe(0);
});

it('another refusal says nothing about the session', async () => {
  server = await openTinyServer(() => problemReply(403, 'not-allowed'));
  await sendRequest(teamPaths.listTeams).catch(() => undefined);
  expect(told).toBe(0);
  stop();
});
