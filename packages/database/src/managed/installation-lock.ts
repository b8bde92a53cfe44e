import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { connectOnce } from './connect-once.ts';
import { DatabaseProblem } from './database-problem.ts';

const lockKey = 8_347_100;

export type InstallationLock = { release: () => Promise<void> };

/**
 * Holds the data directory for the life of this server, on a connection of its own: PostgreSQL frees the lock the
 * moment the server is gone, however it went. Throws a DatabaseProblem when another server holds it. When the
 * connection breaks (PostgreSQL restarted itself) the lock is taken again; `onLost` is told when that fails.
 */
export async function holdInstallationLock(
  adminUrl: string,
  dataDir: string,
  onLost: (problem: DatabaseProblem) => void,
): Promise<InstallationLock> {
  let released = false;
  const take = async (): Promise<pg.Client> => {
    const client = await connectOnce(adminUrl);
    // A server that was just killed is seen as gone within moments, one that runs is not.
    for (let attempt = 0; attempt < 30; attempt += 1) {
      const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lockKey]);
      if (rows[0]?.taken) return client;
      await wait(100);
    }
    await client.end();
    throw new DatabaseProblem(`The data in ${dataDir} is in use by another running Verbeterbord; stop that one first.`);
  };
  const takeAgain = async (): Promise<void> => {
    for (let attempt = 0; attempt < 50 && !released; attempt += 1) {
      await wait(200);
      try {
        client = await take();
        client.once('end', () => void (released || takeAgain()));
        if (released) await client.end();
        return;
      } catch (error) {
        if (error instanceof DatabaseProblem) return onLost(error);
      }
    }
    if (!released) onLost(new DatabaseProblem(`The database in ${dataDir} stopped and did not come back.`));
  };
  let client = await take();
  client.once('end', () => void (released || takeAgain()));
  return {
    release: async () => {
      released = true;
      await client.end().catch(() => undefined);
    },
  };
}
