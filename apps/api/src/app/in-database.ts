import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '@verbeterbord/database/managed/open-database';

/**
 * For whoever runs the installation, on the database itself. The embedded one must not be in use, so the product is stopped first; one of
 * your own (DATABASE_URL, of the owner of the tables) may stay in use.
 */
export async function inDatabase<Value>(work: (ownerUrl: string) => Promise<Value>): Promise<Value> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const dataDir = resolve(process.env.DATA_DIR || './data');
  if (!existsSync(join(dataDir, 'postgres'))) throw new Error(`There is no data of Verbeterbord in ${dataDir}.`);
  const database = await openDatabase({ dataDir, log: (line) => console.error(line) });
  try {
    return await work(database.ownerUrl);
  } finally {
    await database.close();
  }
}
