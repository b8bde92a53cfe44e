import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../repository.mjs';
import { freePort, startProduct } from './server-run.mjs';

const viaNode = [process.execPath, [inRoot('apps/launch/start.mjs')]];
const viaNpm = process.platform === 'win32' ? viaNode : ['npm', ['start', '--silent']];

/** Starts the built product as a person would, uses it, stops it, and starts it again. */
export async function checkSmokeStart(tally) {
  const folder = mkdtempSync(join(tmpdir(), 'verbeterbord-smoke-'));
  const dataDir = join(folder, 'data');
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: dataDir };
  const runs = [];
  const start = ([command, words], more = {}) => {
    const run = startProduct(command, words, { ...env, ...more });
    runs.push(run);
    return run;
  };
  try {
    let run = start(viaNpm);
    const isUp = await tally.check('first start', async () => {
      const { url, seconds } = await run.ready;
      console.log(`  first start: ready on ${url} in ${seconds.toFixed(1)} s`);
    });
    if (!isUp) return;
    const url = `http://127.0.0.1:${port}`;
    await tally.check('health', () => assertHealthy(url));
    await tally.check('page', () => assertPage(url));
    let written;
    await tally.check('board', async () => {
      written = await setOneStatus(url);
    });
    await tally.check('a taken port is one sentence', async () => {
      const other = join(folder, 'other');
      await assertRefuses(start(viaNode, { DATA_DIR: other }), /^Port \d+ on .* is taken; .*\.$/);
      assert.ok(!existsSync(other), 'it made a data directory');
    });
    await tally.check('data in use is one sentence', async () => {
      const other = start(viaNode, { PORT: String(await freePort()) });
      await assertRefuses(other, /in use by another running Verbeterbord/);
    });
    await tally.check('Ctrl-C stops everything', () => assertStops(run, url, dataDir));
    run = start(viaNode);
    await tally.check('second start within 5 s', async () => {
      const { seconds } = await run.ready;
      console.log(`  second start: ${seconds.toFixed(1)} s`);
      assert.ok(seconds < 5, `it needed ${seconds} s`);
    });
    await tally.check('the second start keeps the data', async () => {
      const session = await signIn(url);
      const action = await session.get(`/api/v1/actions/${written.id}`);
      assert.equal(action.status, written.status);
    });
    await tally.check('Ctrl-C stops the second start', () => assertStops(run, url, dataDir));
    await tally.check('a wrong DATABASE_URL is one sentence', async () => {
      const untouched = join(folder, 'untouched');
      const wrong = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
      await assertRefuses(start(viaNode, { DATA_DIR: untouched, DATABASE_URL: wrong }), /DATABASE_URL/);
      assert.ok(!existsSync(untouched), 'it made a data directory');
    });
    await tally.check('DEMO=0 starts an empty product', async () => {
      const bare = start(viaNode, { DEMO: '0', DATA_DIR: join(folder, 'bare') });
      await bare.ready;
      assert.equal((await fetch(`${url}/api/v1/demo-people`)).status, 404);
      await assertStops(bare, url, join(folder, 'bare'));
    });
  } finally {
    for (const run of runs) run.interrupt();
    await Promise.all(runs.map((run) => run.ended.catch(() => run.kill())));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function assertHealthy(url) {
  for (const path of ['/health/live', '/health/ready']) assert.equal((await fetch(url + path)).status, 200, path);
}

async function assertPage(url) {
  const page = await fetch(url);
  assert.equal(page.status, 200);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src/);
  assert.doesNotMatch(policy, /unsafe-/);
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(await page.text());
  assert.ok(script, 'the page has no script');
  assert.equal((await fetch(url + script[1])).status, 200, script[1]);
}

async function signIn(url) {
  const { items: people } = await (await fetch(`${url}/api/v1/demo-people`)).json();
  const answer = await fetch(`${url}/api/v1/demo-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: people.find(({ teams }) => teams.length > 0).id }),
  });
  assert.equal(answer.status, 201, 'signing in');
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return {
    fetch: (path, options = {}) => fetch(url + path, { ...options, headers: { cookie, ...options.headers } }),
    get: async (path) => (await fetch(url + path, { headers: { cookie } })).json(),
  };
}

/** Reads a board, asks again with its tag, and sets one of my actions to another status. */
async function setOneStatus(url) {
  const session = await signIn(url);
  const account = await session.get('/api/v1/account');
  const path = `/api/v1/teams/${account.memberships[0].team.id}/board`;
  const read = await session.fetch(path);
  assert.equal(read.status, 200, path);
  const again = await session.fetch(path, { headers: { 'if-none-match': read.headers.get('etag') } });
  assert.equal(again.status, 304, 'an unchanged board');
  const { actions } = await read.json();
  const action = actions.find(({ status }) => status === 'to-do') ?? actions[0];
  const status = action.status === 'done' ? 'to-do' : 'done';
  const answer = await session.fetch(`/api/v1/actions/${action.id}/status`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ status, seenVersion: action.version }),
  });
  assert.equal(answer.status, 200, `${answer.status} ${await answer.clone().text()}`);
  return { id: action.id, status };
}

async function assertRefuses(run, sentence) {
  const { code } = await run.ended;
  assert.equal(code, 1);
  const lines = run.complaint().trim().split('\n');
  assert.equal(lines.length, 1, `it said more than one line:\n${run.complaint()}`);
  assert.match(lines[0], sentence);
}

async function assertStops(run, url, dataDir) {
  run.interrupt();
  await run.ended;
  await assert.rejects(fetch(`${url}/health/live`), 'the port still answers');
  const isLeft = existsSync(join(dataDir, 'postgres/postmaster.pid'));
  assert.ok(!isLeft, 'PostgreSQL still runs');
}
