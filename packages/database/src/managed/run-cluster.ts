import type { ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type ClusterPaths, claimDataDirectory, clusterPaths, inspectDataDirectory } from './cluster-directory.ts';
import { withConnection } from './connect-once.ts';
import { DatabaseProblem, errorCode } from './database-problem.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { derivePassword, keepSecret, readSecret } from './kept-secret.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { findPostmaster, type PostgresSettings, startPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseSystemUser, type RunAs } from './system-user.ts';

export type RunningCluster = { adminUrl: string; pid: number; adopted: boolean; stop: () => Promise<void> };
type Log = (line: string) => void;

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
