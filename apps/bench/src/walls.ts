import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import { load } from './load.ts';
import { inTurn } from './reads.ts';
import { asProductRequest, statusChanges } from './status-changes.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

/** Takes row level security away in a copy of the database, to see what it costs. */
export async function takeWallsDown(copy: TestDatabase): Promise<void> {
  await withConnection(copy.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND rowsecurity",
    );
    for (const { name } of rows) await owner.query(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
    await owner.query('VACUUM ANALYZE');
  });
}

interface Walls {
  readonly rounds: number;
  readonly seconds: number;
  readonly world: World;
  readonly walledUrl: string;
  readonly openUrl: string;
}

/** The product beside itself without row level security, decisions, limits and audit trail. */
export async function measureWalls({ rounds, seconds, world, walledUrl, openUrl }: Walls): Promise<Row[]> {
  const { cookie, boards } = world;
  const board = (base: string) => () =>
    load({ connections: 32, seconds, url: `${base}/api/v1/teams/${boards[0]!.teamId}/board`, headers: { cookie } });
  const changes = { walled: statusChanges(boards), open: statusChanges(boards, new Map()) };
  const write = (base: string, next: () => { id: string; status: string }, lasts = seconds) =>
    load({ connections: 16, seconds: lasts, url: base, each: () => asProductRequest(world, next()) });
  const read = await inTurn(rounds, board(walledUrl), board(openUrl));
  // The first change of a page after a checkpoint is written to the log whole, in both databases; let that be over.
  await write(walledUrl, changes.walled, 4);
  await write(openUrl, changes.open, 4);
  const written = await inTurn(
    rounds,
    () => write(walledUrl, changes.walled),
    () => write(openUrl, changes.open),
  );
  return [
    { what: 'with the walls: open an unchanged board, req/s', ...read.rate, reach: { least: 0.95 } },
    { what: 'with the walls: set a status, req/s', ...written.rate, reach: { least: 0.75 } },
    { what: 'errors with and without the walls', ours: read.errors + written.errors, reach: { most: 0 } },
  ];
}
