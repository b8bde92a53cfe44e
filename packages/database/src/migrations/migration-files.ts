import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem, errorText } from '../managed/database-problem.ts';

export type MigrationFile = { name: string; sql: string; checksum: string };

const namePattern = /^\d{14}_[a-z0-9]+(_[a-z0-9]+)+$/;

/** Every `<stamp>_<verb_noun>/migration.sql` of this folder, oldest first, with the checksum Prisma would give it. */
export function readMigrationFiles(migrationsDir: string): MigrationFile[] {
  try {
    const folders = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map((folder) => folder.name).sort();
    const strange = names.find((name) => !namePattern.test(name));
    if (strange) throw new Error(`"${strange}" is not named <14 digits>_<verb_noun>`);
    return names.map((name) => {
      const sql = readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
  } catch (error) {
    throw new DatabaseProblem(`The migrations in ${migrationsDir} cannot be read (${errorText(error)}).`);
  }
}
