import { fileURLToPath } from 'node:url';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { startTestCluster, type TestCluster } from '@verbeterbord/database/testing/test-cluster';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from './demo-id.ts';
import { fillDemo } from './fill-demo.ts';
import { demoTables } from './row-shapes.ts';
import { demoRows } from './rows.ts';

const today = '2026-11-17';
const migrationsDir = fileURLToPath(new URL('../migrations', import.meta.url));
let cluster: TestCluster;
let milliseconds: number;

beforeAll(async () => {
  cluster = await startTestCluster({
    migrationsDir,
    durable: true,
    fill: (ownerUrl) =>
      withConnection(ownerUrl, async (owner) => {
        const before = performance.now();
        await owner.query('BEGIN');
        await fillDemo(owner, { today });
        await owner.query('COMMIT');
        milliseconds = performance.now() - before;
      }),
  });
}, 60_000);
afterAll(() => cluster?.stop(), 60_000);

/** The number of rows per table that this organisation sees, or nobody's without one. */
const countsSeenBy = (organisationId: string) =>
  withConnection(cluster.address.appUrl, async (app) => {
    await app.query("SELECT set_config('app.organisation', $1, false)", [organisationId]);
    const seen: Record<string, number> = {};
    for (const table of demoTables.filter((name) => name !== 'demo_person')) {
      const { rows } = await app.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
      seen[table] = rows[0]?.count ?? -1;
    }
    return seen;
  });

describe('filling an empty database with the demo', () => {
  it('passes every rule that the database holds, in well under two seconds', () => {
    expect(milliseconds).toBeLessThan(2000);
  });

  it('puts a wall between the organisations: each sees exactly its own rows, nobody sees without one', async () => {
    for (const slug of ['abg', 'regio']) {
      const id = demoId(slug, 'organisation');
      const own = Object.entries(demoRows({ today })).map(([table, rows]) => [
        table,
        (rows as { id?: string; organisation_id?: string }[]).filter((row) => (row.organisation_id ?? row.id) === id)
          .length,
      ]);
      expect({ ...(await countsSeenBy(id)), demo_person: slug === 'abg' ? 9 : 3 }).toEqual(Object.fromEntries(own));
    }
    expect(Object.values(await countsSeenBy('')).every((count) => count === 0)).toBe(true);
  });

  it('leaves a rollup that is what a recount gives, with six rounded-off periods of every ABG team to show', async () => {
    await withConnection(cluster.address.ownerUrl, async (owner) => {
      for (const slug of ['abg', 'regio']) {
        await owner.query("SELECT set_config('app.organisation', $1, false)", [demoId(slug, 'organisation')]);
        const astray = await owner.query(
          `SELECT r.* FROM team t CROSS JOIN LATERAL counted_rollup(t.id) c JOIN period_rollup r ON r.period_id = c.period_id
           WHERE to_jsonb(r) <> to_jsonb(c)`,
        );
        expect(astray.rows).toEqual([]);
        const leaves = await owner.query<{ slug: string; said: number; questions: number }>(
          `SELECT t.slug, p.starts_on::text, (on_course + needs_attention + stuck)::int AS said,
             (questions_asked + questions_picked_up + questions_answered + questions_closed)::int AS questions
           FROM period_rollup r JOIN period p ON p.id = r.period_id JOIN team t ON t.id = p.team_id
           WHERE p.state = 'rounded-off' AND p.starts_on >= (SELECT min(starts_on) FROM period WHERE state = 'running') - 84`,
        );
        expect(leaves.rows.filter(({ said }) => said === 0)).toEqual([]);
        expect(leaves.rows.filter(({ questions }) => questions > 0).length).toBeGreaterThan(5);
      }
    });
  });

  it('marks the installation as a demo and offers Samira first', async () => {
    const people = await withConnection(cluster.address.appUrl, (app) => app.query('SELECT * FROM demo_people()'));
    expect(people.rows).toHaveLength(12);
    expect(people.rows[0]).toEqual({
      organisation_id: demoId('abg', 'organisation'),
      person_id: demoId('abg', 'person', 'samira'),
    });
  });
});
