import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool, createPrisma } from './connections.ts';
import { startFixtureCluster } from './testing/fixture-cluster.ts';
import { createTestDatabase, type TestCluster, type TestDatabase } from './testing/test-cluster.ts';

let cluster: TestCluster;
let database: TestDatabase;
beforeAll(async () => {
  cluster = await startFixtureCluster();
  database = await createTestDatabase(cluster.address);
});
afterAll(() => cluster.stop());

describe('a connection', () => {
  it('reads instants as ISO UTC, days as days and counts as numbers', async () => {
    const pool = createPool(database.appUrl, { max: 1 });
    const { rows } = await pool.query(
      `SELECT timestamptz '2026-03-29 03:30:00.123456+02' AS instant, date '2026-03-29' AS day, bigint '42' AS count,
              ARRAY[date '2026-03-29', NULL] AS days, ARRAY[bigint '1', 0, NULL] AS counts,
              ARRAY[timestamptz '2026-01-01 00:00+01'] AS instants, NULL::date AS none`,
    );
    expect(rows[0]).toEqual({
      instant: '2026-03-29T01:30:00.123Z',
      day: '2026-03-29',
      count: 42,
      days: ['2026-03-29', null],
      counts: [1, 0, null],
      instants: ['2025-12-31T23:00:00.000Z'],
      none: null,
    });
    await pool.end();
  });

  it('ends a statement that takes too long', async () => {
    const pool = createPool(database.appUrl, { max: 1, statementTimeout: 50 });
    await expect(pool.query('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    await pool.end();
  });

  it('serves Prisma from the same pool', async () => {
    const pool = createPool(database.appUrl, { max: 1 });
    const prisma = createPrisma(pool);
    expect(await prisma.$queryRaw`SELECT current_database()::text AS name`).toEqual([{ name: database.name }]);
    await prisma.$disconnect();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('comes from a copy of the template that is made in a moment', async () => {
    const started = performance.now();
    const copy = await createTestDatabase(cluster.address);
    expect(performance.now() - started).toBeLessThan(2000);
    await copy.dispose();
  });
});
