import { createPool, createPrisma, type Prisma, type PrismaClient } from '@verbeterbord/database/connections';
import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Pool, QueryResultRow } from 'pg';
import { ReadsTogether } from './reads-together.ts';
import type { Run, Statement } from './statement.ts';
import { WritesTogether } from './writes-together.ts';

export type Transaction = Prisma.TransactionClient;

/** The doors to PostgreSQL: one pool for the hot statements, Prisma for everything else, both behind row level security. */
export interface Database {
  readonly pool: Pool;
  /** Runs a prepared statement that sets `app.organisation` itself (its first parameter) or calls an owner's function. */
  readonly run: Run;
  /** The road of the reads before the hot writes, in which those of one moment go together. */
  readonly reads: ReadsTogether;
  /** The road of the hot writes, in which those of one moment go together. */
  readonly writes: WritesTogether;
  /** Runs Prisma queries in one transaction that sees this organisation only. */
  inOrganisation<Value>(
    organisationId: OrganisationId,
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value>;
  /** Whether PostgreSQL answers. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens both doors on the login role that cannot bypass the walls. `connections` is the size of the pool. */
export function openDatabaseDoors(appUrl: string, connections = 10): Database {
  const pool = createPool(appUrl, { max: connections, applicationName: 'verbeterbord' });
  const prisma: PrismaClient = createPrisma(pool);
  const run: Run = async <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
    (await pool.query<Row>({ ...statement, values: [...values] })).rows;
  return {
    pool,
    run,
    reads: new ReadsTogether(run),
    writes: new WritesTogether(run),
    inOrganisation: (organisationId, work) =>
      prisma.$transaction(async (transaction) => {
        await transaction.$executeRaw`SELECT set_config('app.organisation', ${organisationId}, true)`;
        return work(transaction);
      }),
    isReachable: () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
