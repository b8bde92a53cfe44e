import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem, errorCode, errorText } from './database-problem.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { makeOwnedBy, type RunAs } from './system-user.ts';

export type ClusterPaths = { dataDir: string; cluster: string; secret: string; log: string };

export function clusterPaths(dataDir: string): ClusterPaths {
  const cluster = join(dataDir, 'postgres');
  return { dataDir, cluster, secret: `${cluster}.secret`, log: `${cluster}.log` };
}

/**
 * Says whether there is a cluster to start or room to make one. Throws a DatabaseProblem, and has touched nothing,
 * when the folder holds anything else.
 */
export function inspectDataDirectory(paths: ClusterPaths, major: number): 'absent' | 'present' {
  const { dataDir, cluster, secret } = paths;
  const foreign = existsSync(join(dataDir, 'PG_VERSION')) ? dataDir : cluster;
  if (existsSync(join(foreign, 'PG_VERSION'))) {
    const found = readOrRefuse(join(foreign, 'PG_VERSION'));
    if (found !== String(major)) {
      throw new DatabaseProblem(
        `The data in ${foreign} belongs to PostgreSQL ${found} and this version brings PostgreSQL ${major}; start it with the version that made it, or choose another DATA_DIR.`,
      );
    }
    if (foreign === dataDir || !existsSync(secret)) {
      throw new DatabaseProblem(
        foreign === dataDir
          ? `${dataDir} is the data directory of another PostgreSQL; choose another DATA_DIR.`
          : `The password file ${secret} is missing; put it back from the backup that ${cluster} came from.`,
      );
    }
    return 'present';
  }
  const strange = entries(cluster)[0] ?? (existsSync(secret) ? undefined : entries(dataDir).find(isStrange));
  if (strange === undefined) return 'absent';
  throw new DatabaseProblem(
    `${dataDir} is not empty and holds no data of Verbeterbord (found ${strange}); choose another DATA_DIR.`,
  );
}

const isStrange = (name: string) => !name.startsWith('.') && name !== 'lost+found' && !name.startsWith('postgres');

function entries(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw new DatabaseProblem(`${directory} cannot be read as a folder (${errorText(error)}).`);
  }
}

function readOrRefuse(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new DatabaseProblem(`${path} cannot be read (${errorText(error)}).`);
  }
}

/** Makes the data directory and proves that it can be written. */
export function claimDataDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DatabaseProblem(`The data directory ${dataDir} cannot be written (${errorText(error)}).`);
  }
}

/**
 * Makes a new cluster. It is built beside its place and moved there whole: a start that is cut off, or two at once,
 * never leave half a cluster behind.
 */
export async function initialiseCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runAs: RunAs,
  password: string,
) {
  removeAbandoned(paths.dataDir);
  const workshop = `${paths.cluster}.initialising-${process.pid}`;
  try {
    mkdirSync(workshop, { mode: 0o700 });
    writeFileSync(join(workshop, 'password'), `${password}\n`);
    makeOwnedBy(runAs, workshop);
    makeOwnedBy(runAs, join(workshop, 'password'));
    await runInitdb(binaries.initdb, runAs, workshop);
    renameSync(join(workshop, 'cluster'), paths.cluster);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.initialising-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/** Whether a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function runInitdb(initdb: string, runAs: RunAs, workshop: string): Promise<void> {
  const words = [
    ...runAs.before,
    initdb,
    `--pgdata=${join(workshop, 'cluster')}`,
    `--pwfile=${join(workshop, 'password')}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
  const { code, text } = await new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    const child = spawn(words[0]!, words.slice(1), {
      ...runAs.options,
      cwd: workshop,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
  if (code !== 0) throw new DatabaseProblem(`The database could not be made in ${workshop}: ${lastLines(text)}`);
}

/** The end of what a program of PostgreSQL said, on one line. */
export function lastLines(text: string, count = 3): string {
  return text.trim().split('\n').slice(-count).join(' ').replace(/\s+/g, ' ');
}
