import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTestDatabase, startTestCluster } from '../testing/test-cluster.ts';
import { driftBetween } from './drift.ts';

/**
 * `pnpm --filter @verbeterbord/database migration <verb_noun>`: writes the SQL that brings the migrated database to
 * the Prisma schema as a new migration, to be read and completed by hand (walls, checks, grants) before it is kept.
 */
async function writeMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9]+(_[a-z0-9]+)+$/.test(name))
    return 'Give the migration a name as verb_noun, for example: add_measures';
  const prisma = resolve(import.meta.dirname, '../../../../prisma');
  const cluster = await startTestCluster({ migrationsDir: join(prisma, 'migrations') });
  try {
    const database = await createTestDatabase(cluster.address);
    const sql = await driftBetween(database.ownerUrl, join(prisma, 'schema'));
    if (!sql) return 'The migrations already say all that the Prisma schema says; nothing was written.';
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(prisma, 'migrations', `${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
    return `Written: prisma/migrations/${stamp}_${name}/migration.sql`;
  } finally {
    await cluster.stop();
  }
}

process.stdout.write(`${await writeMigration(process.argv[2])}\n`);
