import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ClusterPaths, isAlive, lastLines } from './cluster-directory.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { RunAs } from './system-user.ts';

export type Postmaster = { pid: number; port: number };
export type PostgresSettings = Record<string, string>;

const largestKeptLog = 5_000_000;

/**
 * Loopback only. Error reports carry no statement and no detail: those hold texts people typed.
 * Collation, clock and checksums are fixed so that every machine sorts and dates alike.
 */
const ourSettings: PostgresSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  max_wal_size: '256MB',
  jit: 'off',
};

/** The server that runs on this cluster, also one that an earlier, killed start left behind. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid)) return undefined;
  if (process.platform !== 'linux') return { pid, port };
  const inside = processesIn(cluster);
  if (inside.includes(pid)) return { pid, port };
  // The number was given to another process since (a container that restarts counts from 1 again). PostgreSQL would
  // refuse to start; with nobody left in the directory its note is certainly stale.
  if (inside.length === 0) rmSync(file, { force: true });
  return undefined;
}

/** Every process of PostgreSQL works in its data directory, so that is how one is told from a stranger. */
function processesIn(directory: string): number[] {
  const place = realpathSync(directory);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === place;
      } catch {
        return false;
      }
    });
}

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C reaches the server of Verbeterbord first, which then
 * stops PostgreSQL after the last request. Its words go to a file: a pipe would break when we are killed.
 */
export async function startPostmaster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runAs: RunAs,
  settings: PostgresSettings,
): Promise<{ child: ChildProcess; port: number; failure: () => string | undefined }> {
  const port = await freePort();
  const log = openSync(
    paths.log,
    existsSync(paths.log) && statSync(paths.log).size > largestKeptLog ? 'w' : 'a',
    0o600,
  );
  const logStart = statSync(paths.log).size;
  const flags = Object.entries({ ...ourSettings, ...settings, port: String(port) }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const words = [...runAs.before, binaries.postgres, '-D', paths.cluster, ...flags];
  const child = spawn(words[0]!, words.slice(1), {
    ...runAs.options,
    cwd: paths.cluster,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  closeSync(log);
  child.unref();
  let failed: string | undefined;
  child.on('error', (error) => {
    failed = error.message;
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const said = () => lastLines(readFileSync(paths.log).subarray(logStart).toString('utf8')) || 'it said nothing';
  return { child, port, failure: () => failed ?? (ended() ? said() : undefined) };
}

/** Asks for a fast shutdown (open transactions are undone, everything else is on the disk) and waits for its end. */
export async function stopPostmaster(pid: number, cluster: string, child?: ChildProcess): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const gone = () =>
    child ? child.exitCode !== null || child.signalCode !== null : !existsSync(file) || !isAlive(pid);
  // Its number may belong to another process by now.
  if (gone() || findPostmaster(cluster)?.pid !== pid) return;
  signal(pid, 'SIGINT');
  const started = Date.now();
  while (!gone()) {
    // An immediate stop loses nothing either: the next start reads the write-ahead log.
    if (Date.now() - started > 20_000) signal(pid, 'SIGQUIT');
    if (Date.now() - started > 30_000) return;
    await wait(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(pid, name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
