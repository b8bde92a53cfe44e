import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseProblem } from './database-problem.ts';

/** How to start a program of PostgreSQL: what stands before it, and as whom. */
export type RunAs = { before: string[]; options: Pick<SpawnOptions, 'uid' | 'gid'> };
type UserIds = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, so root starts it as the user who owns the cluster, else as `postgres`, made when
 * it is missing. A folder above that only root may enter (a checkout in root's home, a temporary folder) would stop
 * that user; then it keeps the one capability that opens folders, which PostgreSQL's own check allows.
 */
export function chooseSystemUser(clusterDir: string, programs: string[]): RunAs {
  if (process.getuid?.() !== 0) return { before: [], options: {} };
  const user = existingOwner(clusterDir) ?? findPostgresUser() ?? createPostgresUser();
  if (existsSync(clusterDir) && statSync(clusterDir).uid === 0) giveTo(user, clusterDir);
  const blocked = [...programs, clusterDir].map((path) => closedFolderAbove(path, user)).find(Boolean);
  if (!blocked) return { before: [], options: user };
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  // The last one makes the capability count for access(2) as well, which initdb asks about its own programs.
  const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  if (spawnSync('setpriv', [...ids, ...keep, 'true']).status === 0) {
    return { before: ['setpriv', ...ids, ...keep, '--'], options: {} };
  }
  throw new DatabaseProblem(
    `PostgreSQL cannot run as root, and its user may not enter ${blocked}; start as an ordinary user or open that folder (chmod o+x).`,
  );
}

/** Hands a new, empty folder to the user PostgreSQL runs as. */
export function makeOwnedBy(runAs: RunAs, directory: string): void {
  const uid = runAs.options.uid ?? flagValue(runAs, '--reuid=');
  const gid = runAs.options.gid ?? flagValue(runAs, '--regid=');
  if (uid !== undefined && gid !== undefined) chownSync(directory, uid, gid);
}

function flagValue(runAs: RunAs, flag: string): number | undefined {
  const found = runAs.before.find((word) => word.startsWith(flag));
  return found === undefined ? undefined : Number(found.slice(flag.length));
}

function existingOwner(clusterDir: string): UserIds | undefined {
  if (!existsSync(clusterDir)) return undefined;
  const { uid, gid } = statSync(clusterDir);
  return uid === 0 ? undefined : { uid, gid };
}

function findPostgresUser(): UserIds | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function createPostgresUser(): UserIds {
  const shell = '/usr/sbin/nologin';
  const made =
    spawnSync('useradd', ['--system', '--user-group', '--shell', shell, 'postgres']).status === 0 ||
    spawnSync('adduser', ['-S', '-D', '-H', 'postgres']).status === 0;
  const user = made ? findPostgresUser() : undefined;
  if (user) return user;
  throw new DatabaseProblem(
    'PostgreSQL cannot run as root and no system user for it could be made; start as an ordinary user.',
  );
}

/** A cluster that root put back from a backup belongs to root; PostgreSQL wants to own every file of it. */
function giveTo(user: UserIds, path: string): void {
  const isFolder = lstatSync(path).isDirectory();
  if (isFolder) for (const name of readdirSync(path)) giveTo(user, join(path, name));
  if (!lstatSync(path).isSymbolicLink()) chownSync(path, user.uid, user.gid);
}

function closedFolderAbove(path: string, user: UserIds): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !mayEnter(folder, user)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function mayEnter(folder: string, user: UserIds): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}
