import pg from 'pg';
import { ensureAppLogin } from './app-login.ts';
import { changeUrl, withConnection } from './connect-once.ts';
import { DatabaseProblem, errorText } from './database-problem.ts';
import { holdInstallationLock } from './installation-lock.ts';
import { derivePassword, scramVerifier } from './kept-secret.ts';
import type { PostgresSettings } from './postmaster.ts';
import { runCluster } from './run-cluster.ts';

/** Owns the embedded database; an ordinary role. */
export const ownerRole = 'verbeterbord_owner';
const database = 'verbeterbord';
export type ManagedDatabase = {
  ownerUrl: string;
  appUrl: string;
  pid: number;
  adopted: boolean;
  close: () => Promise<void>;
};

/**
 * The embedded PostgreSQL of this data directory, held for us alone until `close`. Its owner role is an ordinary one,
 * as on a server of one's own: what needs a superuser fails here too, not first at the customer's.
 */
export async function openManaged(
  dataDir: string,
  log: (line: string) => void,
  onLost: (problem: DatabaseProblem) => void,
  settings: PostgresSettings = {},
): Promise<ManagedDatabase> {
  const cluster = await runCluster(dataDir, log, settings);
  const lock = await holdInstallationLock(cluster.adminUrl, dataDir, onLost);
  try {
    const ownerPassword = derivePassword(new URL(cluster.adminUrl).password, 'owner');
    await ensureOwnedDatabase(cluster.adminUrl, database, ownerPassword);
    const ownerUrl = changeUrl(cluster.adminUrl, { user: ownerRole, password: ownerPassword, database });
    const appUrl = await ensureAppLogin(
      changeUrl(cluster.adminUrl, { database }),
      derivePassword(ownerPassword, 'app'),
    );
    const close = async () => {
      await lock.release();
      await cluster.stop();
    };
    return { ownerUrl, appUrl, pid: cluster.pid, adopted: cluster.adopted, close };
  } catch (error) {
    await lock.release();
    await cluster.stop();
    if (error instanceof DatabaseProblem) throw error;
    throw new DatabaseProblem(`The database in ${dataDir} could not be prepared (${errorText(error)}).`);
  }
}

/** Makes the owner role and its database; does nothing when they are there. */
export async function ensureOwnedDatabase(adminUrl: string, name: string, ownerPassword: string): Promise<void> {
  await withConnection(adminUrl, async (admin) => {
    const role = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ownerRole]);
    if (role.rowCount === 0) {
      const verifier = pg.escapeLiteral(scramVerifier(ownerPassword));
      await admin.query(`CREATE ROLE ${ownerRole} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${verifier}`);
    }
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER ${ownerRole}`);
  });
}
