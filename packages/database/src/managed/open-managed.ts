import type { ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ensureAppLogin } from './app-login.ts';
import {
  type ClusterPaths,
  claimDataDirectory,
  clusterPaths,
  initialiseCluster,
  inspectDataDirectory,
} from './cluster-directory.ts';
import { changeUrl, withConnection } from './connect-once.ts';
import { DatabaseProblem, errorCode, errorText } from './database-problem.ts';
import { holdInstallationLock } from './installation-lock.ts';
import { derivePassword, keepSecret, readSecret, scramVerifier } from './kept-secret.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { findPostmaster, type PostgresSettings, startPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseSystemUser, type RunAs } from './system-user.ts';

export type RunningCluster = { adminUrl: string; pid: number; adopted: boolean; stop: () => Promise<void> };
type Log = (line: string) => void;

/** Owns the embedded database; an ordinary role. */
export const ownerRole = 'verbeterbord_owner';
const database = 'verbeterbord';
const longestStart = 120_000;

/** Starts (or makes, or adopts) the PostgreSQL of this data directory; `stop` ends it. */
export async function runCluster(dataDir: string, log: Log, settings: PostgresSettings = {}): Promise<RunningCluster> {
  const paths = clusterPaths(dataDir);
  const binaries = findPostgresBinaries();
  const state = inspectDataDirectory(paths, binaries.major);
  claimDataDirectory(dataDir);
  const runAs = chooseSystemUser(paths.cluster, [binaries.initdb, binaries.postgres]);
  const secret = readSecret(paths.secret) ?? keepSecret(paths.secret);
  const password = derivePassword(secret, 'admin');
  if (state === 'absent') {
    log('Making the database (once, a few seconds) …');
    await initialiseCluster(paths, binaries, runAs, password);
  }
  return startOrAdopt(paths, binaries, runAs, password, log, settings);
}

async function startOrAdopt(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runAs: RunAs,
  password: string,
  log: Log,
  settings: PostgresSettings,
): Promise<RunningCluster> {
  const deadline = Date.now() + longestStart;
  let started: { child: ChildProcess; port: number; failure: () => string | undefined } | undefined;
  let restarts = 0;
  let nextWord = Date.now() + 3000;
  while (Date.now() < deadline) {
    const failure = started?.failure();
    if (failure && ++restarts > 10) throw new DatabaseProblem(`PostgreSQL does not start: ${failure}`);
    if (failure) await wait(300);
    const running =
      started && !failure ? { pid: started.child.pid!, port: started.port } : findPostmaster(paths.cluster);
    if (!running) {
      started = await startPostmaster(paths, binaries, runAs, settings);
      continue;
    }
    const own = started?.child.pid === running.pid ? started.child : undefined;
    const adminUrl = `postgres://postgres:${password}@127.0.0.1:${running.port}/postgres`;
    if (await answers(adminUrl, paths.cluster)) {
      return {
        adminUrl,
        pid: running.pid,
        adopted: !own,
        stop: () => stopPostmaster(running.pid, paths.cluster, own),
      };
    }
    if (Date.now() > nextWord) {
      log('PostgreSQL is starting (after a crash it first reads back its journal) …');
      nextWord += 5000;
    }
    await wait(25);
  }
  throw new DatabaseProblem(`PostgreSQL does not answer; see ${paths.log}.`);
}

/** True when our own cluster answers; false while nothing answers yet. */
async function answers(adminUrl: string, cluster: string): Promise<boolean> {
  try {
    return await withConnection(adminUrl, async (admin) => {
      const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
      return realpathSync(rows[0]!.data_directory) === realpathSync(cluster);
    });
  } catch (error) {
    if (errorCode(error) !== '28P01') return false;
    throw new DatabaseProblem(`The database in ${cluster} does not accept the password in ${cluster}.secret.`);
  }
}

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
  log: Log,
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
