import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withConnection } from '../managed/connect-once.ts';
import { DatabaseProblem, errorText } from '../managed/database-problem.ts';
import { type MigrationFile, readMigrationFiles } from './migration-files.ts';

type Recorded = { name: string; checksum: string; finished: boolean };

const migrationLock = 8_347_102;

/** Prisma's own table, column for column, so that `prisma migrate status` reads what we did and agrees. */
const migrationsTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Applies what this database does not have yet, oldest first, each in a transaction of its own, and returns their
 * names. Nodes that start together wait for one another. Throws a DatabaseProblem, and has applied nothing, when the
 * database and the files tell different stories.
 */
export async function migrate(ownerUrl: string, migrationsDir: string): Promise<string[]> {
  const files = readMigrationFiles(migrationsDir);
  return withConnection(ownerUrl, async (owner) => {
    await owner.query('SET search_path TO public');
    await owner.query('SET statement_timeout TO 0');
    await owner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const recorded = await readRecorded(owner);
    refuseDifferentStories(files, recorded);
    const known = new Set(recorded.map((row) => row.name));
    const pending = files.filter((file) => !known.has(file.name));
    if (pending.length > 0) await apply(owner, migrationsTable, 'The table of migrations');
    for (const file of pending) await applyOne(owner, file);
    return pending.map((file) => file.name);
  });
}

async function readRecorded(owner: pg.Client): Promise<Recorded[]> {
  const table = await owner.query<{ there: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
  if (!table.rows[0]?.there) return [];
  const { rows } = await owner.query<Recorded>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

function refuseDifferentStories(files: MigrationFile[], recorded: Recorded[]): void {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum, finished } of recorded) {
    const file = byName.get(name);
    if (!file) {
      throw new DatabaseProblem(
        `The database was made by a newer version of Verbeterbord (it holds the migration ${name}); start that version.`,
      );
    }
    if (!finished) {
      throw new DatabaseProblem(
        `The migration ${name} was begun by another program and never finished; restore a backup.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new DatabaseProblem(
        `The migration ${name} was changed after it was applied to this database; put the file back as it was.`,
      );
    }
  }
}

async function applyOne(owner: pg.Client, file: MigrationFile): Promise<void> {
  await owner.query('BEGIN');
  try {
    const { rows } = await owner.query<{ startedAt: string }>('SELECT clock_timestamp()::text AS "startedAt"');
    await apply(owner, file.sql, `The migration ${file.name}`);
    await owner.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), file.checksum, file.name, rows[0]?.startedAt],
    );
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function apply(owner: pg.Client, sql: string, what: string): Promise<void> {
  try {
    await owner.query(sql);
  } catch (error) {
    const position = error instanceof Error && 'position' in error ? Number(error.position) : 0;
    const line = position > 0 ? ` at line ${sql.slice(0, position).split('\n').length}` : '';
    throw new DatabaseProblem(`${what} could not be applied${line} and was undone: ${errorText(error)}.`);
  }
}
