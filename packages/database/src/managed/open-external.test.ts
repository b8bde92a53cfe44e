import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrations/migrate.ts';
import { fixtureMigrations, startFixtureCluster } from '../testing/fixture-cluster.ts';
import type { TestCluster } from '../testing/test-cluster.ts';
import { changeUrl, withConnection } from './connect-once.ts';
import { openDatabase } from './open-database.ts';
import { assertCannotBypassWalls, assertDurable } from './walls.ts';

let cluster: TestCluster;
const dataDir = join(tmpdir(), `verbeterbord-unused-${randomUUID()}`);
const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir, log: () => undefined });
const ask = (url: string, sql: string) => withConnection(url, async (client) => (await client.query(sql)).rows);

beforeAll(async () => {
  cluster = await startFixtureCluster();
});
afterAll(() => cluster.stop());

/** An empty database with an owner of its own, as an administrator would hand it over. */
async function handOver(rights: string): Promise<string> {
  const name = `town_${randomUUID().slice(0, 8)}`;
  await ask(cluster.address.adminUrl, `CREATE ROLE ${name} LOGIN PASSWORD 'pw' ${rights}`);
  await ask(cluster.address.adminUrl, `CREATE DATABASE ${name} OWNER ${name}`);
  return changeUrl(cluster.address.adminUrl, { user: name, password: 'pw', database: name });
}

describe('a PostgreSQL of the customer', () => {
  it('is used through a login of its own that cannot pass the walls, also when the URL is a superuser’s', async () => {
    const name = `town_${randomUUID().slice(0, 8)}`;
    await ask(cluster.address.adminUrl, `CREATE DATABASE ${name}`);
    const database = await open(changeUrl(cluster.address.adminUrl, { database: name }));
    expect(database.kind).toBe('external');
    await migrate(database.ownerUrl, fixtureMigrations);
    await withConnection(database.appUrl, async (app) => {
      await assertCannotBypassWalls(app);
      await app.query(`SELECT set_config('app.organisation', '00000000-0000-4000-8000-000000000001', false)`);
      await app.query(
        `INSERT INTO note (id, organisation_id, body) VALUES ('00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-000000000001', 'ours')`,
      );
      await app.query(`SELECT set_config('app.organisation', '00000000-0000-4000-8000-000000000002', false)`);
      expect((await app.query('SELECT body FROM note')).rows).toEqual([]);
    });
    await withConnection(database.ownerUrl, async (owner) => {
      await expect(assertCannotBypassWalls(owner)).rejects.toThrow(/is a superuser or may bypass row level security/);
      await expect(assertDurable(owner)).rejects.toThrow(/fsync, full_page_writes, synchronous_commit off/);
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('lets several nodes with the same URL share one login', async () => {
    const url = await handOver('NOSUPERUSER');
    await ask(cluster.address.adminUrl, `ALTER ROLE ${new URL(url).username} SUPERUSER`);
    const [first, second] = await Promise.all([open(url), open(url)]);
    expect(second.appUrl).toBe(first.appUrl);
    expect(await ask(first.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('serves two installations on one server, each with its own login', async () => {
    const [one, other] = [await handOver('SUPERUSER'), await handOver('SUPERUSER')];
    const first = await open(one);
    const second = await open(other);
    expect(new URL(first.appUrl).username).not.toBe(new URL(second.appUrl).username);
    expect(await ask(first.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses the owner of the tables as the login of the application', async () => {
    const url = await handOver('NOSUPERUSER');
    await ask(url, 'CREATE TABLE mine (id int)');
    await withConnection(url, (owner) =>
      expect(assertCannotBypassWalls(owner)).rejects.toThrow(/owns the table "mine"/),
    );
  });

  it.each([
    ['an address that is none', () => 'mysql://x@y/z', /DATABASE_URL is not an address of the form/],
    [
      'nobody listening',
      () => 'postgres://a:geheim@127.0.0.1:1/b',
      /Cannot connect .* nothing answers at that address/,
    ],
    ['an unknown server', () => 'postgres://a:geheim@nowhere.invalid/b', /that server name is not known/],
    ['a wrong password', () => changeUrl(cluster.address.adminUrl, { password: 'geheim' }), /the password is wrong/],
    [
      'an unknown database',
      () => changeUrl(cluster.address.adminUrl, { database: 'geheim' }),
      /that database does not exist/,
    ],
  ])('says in one sentence what is wrong: %s', async (_what, url, sentence) => {
    const problem = await open(url()).catch((error: Error) => error);
    expect(problem).toMatchObject({ name: 'DatabaseProblem', message: expect.stringMatching(sentence) });
    expect(String(problem)).not.toMatch(/:geheim@/);
  });

  it('says so when the role may not make roles, and has made nothing', async () => {
    const url = await handOver('NOSUPERUSER NOCREATEROLE');
    await expect(open(url)).rejects.toThrow(/may not create roles/);
    const login = `verbeterbord_app_${new URL(url).username}`;
    expect(await ask(cluster.address.adminUrl, `SELECT 1 FROM pg_roles WHERE rolname = '${login}'`)).toEqual([]);
  });

  it('says so when the role may not create tables', async () => {
    const url = await handOver('NOSUPERUSER');
    const stranger = changeUrl(await handOver('NOSUPERUSER'), { database: new URL(url).pathname.slice(1) });
    await expect(open(stranger)).rejects.toThrow(/may not create tables in its schema "public"/);
  });
});
