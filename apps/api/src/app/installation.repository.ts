import type { ClientBase } from 'pg';

/** What the database remembers of its beginning: whether any organisation lives in it, and whether it was filled with the demo. */
export async function readInstallation(owner: ClientBase): Promise<{ isEmpty: boolean; isDemo: boolean }> {
  const { rows } = await owner.query<{ isEmpty: boolean; isDemo: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM counter_home) AS "isEmpty",
            coalesce((SELECT is_demo FROM installation), false) AS "isDemo"`,
  );
  return rows[0]!;
}

/** All of it or nothing: a connection that ends before COMMIT leaves no trace. */
export async function inOneTransaction(owner: ClientBase, work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN');
  await work();
  await owner.query('COMMIT');
}
