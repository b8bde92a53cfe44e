import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withConnection } from '../managed/connect-once.ts';
import { fixtureMigrations, fixtureSchema, startFixtureCluster } from '../testing/fixture-cluster.ts';
import { createTestDatabase, startTestCluster, type TestCluster, type TestDatabase } from '../testing/test-cluster.ts';
import { driftBetween } from './drift.ts';
import { migrate } from './migrate.ts';

let cluster: TestCluster;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  cluster = await startFixtureCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  database = await createTestDatabase(cluster.address);
  folder = mkdtempSync(join(tmpdir(), 'verbeterbord-migrations-'));
  cpSync(fixtureMigrations, folder, { recursive: true });
});
afterEach(async () => {
  await database.dispose();
  rmSync(folder, { recursive: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}
const ask = (sql: string) => withConnection(database.ownerUrl, async (owner) => (await owner.query(sql)).rows);

describe('migrating', () => {
  it('applies what is new, once, and records it as Prisma does', async () => {
    addMigration('20260103000000_add_colours', 'CREATE TABLE colour (name text PRIMARY KEY);');
    expect(await migrate(database.ownerUrl, folder)).toEqual(['20260103000000_add_colours']);
    expect(await migrate(database.ownerUrl, folder)).toEqual([]);
    const rows = await ask(
      `SELECT migration_name, length(checksum) AS length, applied_steps_count AS steps FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1 DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ migration_name: '20260103000000_add_colours', length: 64, steps: 1 }]);
  });

  it('lets nodes that start together wait for one another', async () => {
    addMigration('20260103000000_add_colours', 'CREATE TABLE colour (name text PRIMARY KEY);');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, folder)));
    expect(applied.flat()).toEqual(['20260103000000_add_colours']);
  });

  it('undoes a migration that fails and keeps the ones before it', async () => {
    addMigration('20260103000000_add_colours', 'CREATE TABLE colour (name text PRIMARY KEY);');
    addMigration('20260104000000_break_things', 'CREATE TABLE half (id int);\nSELECT nothing FROM nowhere;');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
      /The migration 20260104000000_break_things could not be applied at line 2 and was undone: relation "nowhere"/,
    );
    expect(
      await ask(`SELECT to_regclass('colour') IS NOT NULL AS colour, to_regclass('half') IS NOT NULL AS half`),
    ).toEqual([{ colour: true, half: false }]);
  });

  it('refuses a migration that changed after it was applied', async () => {
    addMigration('20260102000000_add_bookings', 'SELECT 1;');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/20260102000000_add_bookings was changed after/);
  });

  it('refuses a database of a newer version', async () => {
    rmSync(join(folder, '20260102000000_add_bookings'), { recursive: true });
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
      /made by a newer version .* 20260102000000_add_bookings/,
    );
  });

  it('refuses a folder that is not named as a migration', async () => {
    addMigration('notes', 'SELECT 1;');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/"notes" is not named/);
  });
});

describe('drift', () => {
  it('is none where the Prisma schema and the migrations agree, whatever else the migrations say', async () => {
    expect(await driftBetween(database.ownerUrl, fixtureSchema)).toBe('');
  });

  it('is found in a column that only one of them has', async () => {
    await ask('ALTER TABLE note ADD COLUMN forgotten text');
    expect(await driftBetween(database.ownerUrl, fixtureSchema)).toContain('DROP COLUMN "forgotten"');
  });

  it('is none in the product itself', async () => {
    const prisma = resolve(import.meta.dirname, '../../../../prisma');
    const product = await startTestCluster({ migrationsDir: join(prisma, 'migrations') });
    try {
      expect(await driftBetween(product.address.ownerUrl, join(prisma, 'schema'))).toBe('');
    } finally {
      await product.stop();
    }
  });
});
