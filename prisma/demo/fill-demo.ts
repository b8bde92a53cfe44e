import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { type DemoTable, demoTables } from './row-shapes.ts';
import { demoOrganisations, demoRows } from './rows.ts';

/** What fillDemo needs of a PostgreSQL client: the owner's, inside a transaction that the caller opens and commits. */
export interface DemoClient {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Fills an empty database with the demo organisations, one statement per table and organisation, and marks it as a demo. */
export async function fillDemo(client: DemoClient, { today }: { today: CalendarDay }): Promise<void> {
  for (const organisation of demoOrganisations) {
    const rows = demoRows({ today, organisations: [organisation] });
    // The owner stands behind the wall too: a row can only be written for the organisation that is set.
    await client.query("SELECT set_config('app.organisation', $1, true)", [rows.organisation[0]?.id]);
    for (const table of demoTables) await insertAll(client, table, rows[table]);
    // What was planted as rounded off long ago gets the leaves it would have had.
    await client.query('SELECT rollup_remembers(id), rollup_is_counted(id) FROM team');
    // What is checked at commit must be checked now, while the rows of this organisation can be seen.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await client.query('SET CONSTRAINTS ALL DEFERRED');
  }
  await client.query("SELECT set_config('app.organisation', '', true)");
  await client.query(
    'INSERT INTO installation (id, is_demo) VALUES (1, true) ON CONFLICT (id) DO UPDATE SET is_demo = true',
  );
}

async function insertAll(client: DemoClient, table: DemoTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  // Only the columns we name, so that what the database fills by default stays its own.
  const columns = Object.keys(rows[0] as object).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
