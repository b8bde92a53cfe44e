import { resolve } from 'node:path';
import { ensureAppLogin } from './app-login.ts';
import { claimDataDirectory } from './cluster-directory.ts';
import type { DatabaseProblem } from './database-problem.ts';
import { derivePassword, keepSecret, readSecret } from './kept-secret.ts';
import { inspectExternal, parseDatabaseUrl } from './open-external.ts';
import { openManaged } from './open-managed.ts';

export type OpenDatabaseOptions = {
  /** DATABASE_URL, of the role that owns the tables; without it the embedded PostgreSQL is used. */
  databaseUrl?: string | undefined;
  /** APP_DATABASE_URL, for servers where the owner may not create roles. */
  appDatabaseUrl?: string | undefined;
  dataDir: string;
  log: (line: string) => void;
  /** Told when the embedded PostgreSQL stopped under us and did not come back. */
  onLost?: (problem: DatabaseProblem) => void;
};

export type OpenDatabase = {
  kind: 'managed' | 'external';
  /** The owner of the tables: migrates, nothing else. */
  ownerUrl: string;
  /** The login of the API: no superuser, no owner, so row level security holds for it. */
  appUrl: string;
  close: () => Promise<void>;
};

/** Gives the PostgreSQL to work with; throws a DatabaseProblem, and has touched nothing, when it cannot be used. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, log, onLost = (problem) => log(problem.message) } = options;
  if (databaseUrl) return openExternal(parseDatabaseUrl(databaseUrl), options.appDatabaseUrl, dataDir);
  const { ownerUrl, appUrl, close } = await openManaged(resolve(dataDir), log, onLost);
  return { kind: 'managed', ownerUrl, appUrl, close };
}

async function openExternal(ownerUrl: string, givenAppUrl: string | undefined, dataDir: string): Promise<OpenDatabase> {
  await inspectExternal(ownerUrl);
  const appUrl = givenAppUrl
    ? parseDatabaseUrl(givenAppUrl)
    : await ensureAppLogin(ownerUrl, derivePassword(sharedSecret(ownerUrl, dataDir), 'app'));
  return { kind: 'external', ownerUrl, appUrl, close: async () => undefined };
}

/**
 * The password of the API's login follows from the owner's, so that several nodes agree on it without a shared disk.
 * Where the owner logs in without one (a socket, a certificate) a kept secret takes its place.
 */
function sharedSecret(ownerUrl: string, dataDir: string): string {
  const { password } = new URL(ownerUrl);
  if (password) return decodeURIComponent(password);
  claimDataDirectory(dataDir);
  const path = `${resolve(dataDir)}/postgres.external.secret`;
  return readSecret(path) ?? keepSecret(path);
}
