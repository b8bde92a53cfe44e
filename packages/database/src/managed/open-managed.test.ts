import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from './cluster-directory.ts';
import { openDatabase } from './open-database.ts';
import { openManaged } from './open-managed.ts';

const silent = () => undefined;
let dataDir: string;
let holders: ChildProcess[] = [];

beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'verbeterbord-data-')), 'data');
});
afterEach(async () => {
  await Promise.all(holders.map((holder) => ended(holder, 'SIGTERM')));
  holders = [];
  rmSync(join(dataDir, '..'), { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that has the data directory open. */
async function startHolder(): Promise<{ process: ChildProcess; ownerUrl: string }> {
  const program = resolve(import.meta.dirname, '../testing/hold-database.ts');
  const holder = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(holder);
  const line = await new Promise<string>((done, fail) => {
    holder.stdout?.once('data', (chunk) => done(String(chunk)));
    holder.once('exit', () => fail(new Error('the holder stopped')));
  });
  return { process: holder, ownerUrl: (JSON.parse(line) as { ownerUrl: string }).ownerUrl };
}

async function ended(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  await new Promise((done) => {
    holder.once('exit', done);
    holder.kill(signal);
  });
}

describe('the embedded database', () => {
  it('is made on the first start and keeps its data on the second', async () => {
    const first = await openDatabase({ dataDir, log: silent });
    await ask(first.ownerUrl, `CREATE TABLE kept AS SELECT 'still here' AS word`);
    await first.close();
    const second = await openDatabase({ dataDir, log: silent });
    expect(await ask(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    await second.close();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('keeps every promise about the disk, checks its pages and listens on loopback only', async () => {
    const database = await openDatabase({ dataDir, log: silent });
    const rows = await ask(
      database.ownerUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN
         ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses') ORDER BY name`,
    );
    expect(rows.map((row) => `${row.name} ${row.setting}`)).toEqual([
      'data_checksums on',
      'fsync on',
      'full_page_writes on',
      'listen_addresses 127.0.0.1',
      'synchronous_commit on',
    ]);
    expect(statSync(join(dataDir, 'postgres.secret')).mode & 0o777).toBe(0o600);
    await database.close();
  });

  it('is adopted when the server was killed and PostgreSQL still runs', async () => {
    const holder = await startHolder();
    await ask(holder.ownerUrl, `CREATE TABLE kept AS SELECT 1 AS one`);
    await ended(holder.process, 'SIGKILL');
    const next = await openManaged(dataDir, silent, silent);
    expect(next.adopted).toBe(true);
    expect(next.ownerUrl).toBe(holder.ownerUrl);
    expect(await ask(next.ownerUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await next.close();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('starts again when PostgreSQL itself was killed', async () => {
    const first = await openManaged(dataDir, silent, silent);
    await ask(first.ownerUrl, `CREATE TABLE kept AS SELECT 1 AS one`);
    process.kill(first.pid, 'SIGKILL');
    const second = await openManaged(dataDir, silent, silent);
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.close();
    await first.close();
  });

  it('starts when the note of an old PostgreSQL names a process that is now another', async () => {
    await (await openDatabase({ dataDir, log: silent })).close();
    const note = `${process.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n\nready\n`;
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), note);
    await (await openDatabase({ dataDir, log: silent })).close();
  });

  it('refuses a second server on the same data and leaves the first alone', async () => {
    const holder = await startHolder();
    await expect(openDatabase({ dataDir, log: silent })).rejects.toThrow(/is in use by another running Verbeterbord/);
    expect(await ask(holder.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses data of another PostgreSQL version', async () => {
    await (await openDatabase({ dataDir, log: silent })).close();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    await expect(openDatabase({ dataDir, log: silent })).rejects.toThrow(
      /belongs to PostgreSQL 15 and this version brings/,
    );
  });

  it.each(['.', 'postgres'])(
    'refuses a folder with the files of somebody else (%s) and touches nothing',
    async (place) => {
      mkdirSync(join(dataDir, place), { recursive: true });
      writeFileSync(join(dataDir, place, 'letter.txt'), 'mine');
      await expect(openDatabase({ dataDir, log: silent })).rejects.toThrow(
        /holds no data of Verbeterbord \(found letter.txt\)/,
      );
      expect(readdirSync(join(dataDir, place))).toEqual(['letter.txt']);
      expect(readFileSync(join(dataDir, place, 'letter.txt'), 'utf8')).toBe('mine');
    },
  );

  it('says so when the data directory cannot be made', async () => {
    mkdirSync(join(dataDir, '..'), { recursive: true });
    writeFileSync(dataDir, 'a file, no folder');
    await expect(openDatabase({ dataDir, log: silent })).rejects.toThrow(/cannot be read as a folder/);
  });

  it('says so when the password file is gone', async () => {
    await (await openDatabase({ dataDir, log: silent })).close();
    rmSync(join(dataDir, 'postgres.secret'));
    await expect(openDatabase({ dataDir, log: silent })).rejects.toThrow(/The password file .* is missing/);
  });

  it('stops its PostgreSQL', async () => {
    const database = await openManaged(dataDir, silent, silent);
    await database.close();
    expect(isAlive(database.pid)).toBe(false);
  });
});
