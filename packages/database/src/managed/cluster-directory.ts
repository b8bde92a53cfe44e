import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem, errorCode, errorText } from './database-problem.ts';

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

/** Whether a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The end of what a program of PostgreSQL said, on one line. */
export function lastLines(text: string, count = 3): string {
  return text.trim().split('\n').slice(-count).join(' ').replace(/\s+/g, ' ');
}
