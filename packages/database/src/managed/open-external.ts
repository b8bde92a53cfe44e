import type pg from 'pg';
import { connectOnce } from './connect-once.ts';
import { DatabaseProblem, errorCode, errorText } from './database-problem.ts';

const oldestMajor = 15;

/** Brings DATABASE_URL into the form that every part of the program can change; throws when it is no such address. */
export function parseDatabaseUrl(databaseUrl: string): string {
  // PostgreSQL allows an address without a host (a socket then follows in ?host=); the URL standard does not.
  const withHost = databaseUrl.trim().replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)(?=\/)/, '$1localhost');
  try {
    const url = new URL(withHost);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error('another protocol');
    return url.href;
  } catch {
    throw new DatabaseProblem(
      'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database.',
    );
  }
}

/** Looks whether this server and role will do, before anything is written to it. */
export async function inspectExternal(ownerUrl: string): Promise<void> {
  const owner = await connectOrExplain(ownerUrl);
  try {
    const problem = await findProblem(owner);
    if (problem) throw new DatabaseProblem(`The database in DATABASE_URL cannot be used: ${problem}.`);
  } finally {
    await owner.end().catch(() => undefined);
  }
}

async function findProblem(owner: pg.Client): Promise<string | undefined> {
  const { rows } = await owner.query<{
    version: number;
    encoding: string;
    standby: boolean;
    creates: boolean | null;
    role: string;
  }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
            pg_is_in_recovery() AS standby, current_user AS role,
            (SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = 'public') AS creates`,
  );
  const found = rows[0]!;
  const major = Math.floor(found.version / 10_000);
  if (major < oldestMajor) return `it runs PostgreSQL ${major}, and ${oldestMajor} or newer is needed`;
  if (found.encoding !== 'UTF8') return `its encoding is ${found.encoding}, and UTF8 is needed`;
  if (found.standby) return 'it is a read-only standby';
  if (found.creates === null) return 'it has no schema "public"';
  if (!found.creates) return `the role ${found.role} may not create tables in its schema "public"`;
  return undefined;
}

async function connectOrExplain(ownerUrl: string): Promise<pg.Client> {
  try {
    return await connectOnce(ownerUrl);
  } catch (error) {
    throw new DatabaseProblem(`${describe(ownerUrl)}: ${reason(error)}.`);
  }
}

/** Names server, database and role, never the password. */
function describe(ownerUrl: string): string {
  const { host, pathname, username } = new URL(ownerUrl);
  return `Cannot connect to database "${pathname.slice(1)}" on ${host} as "${decodeURIComponent(username)}" (from DATABASE_URL)`;
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'that server name is not known',
  EAI_AGAIN: 'that server name is not known',
  ETIMEDOUT: 'the server does not answer',
  EHOSTUNREACH: 'the server cannot be reached',
  '28P01': 'the password is wrong or the role does not exist',
  '28000': 'the server does not let this role in from here',
  '3D000': 'that database does not exist',
  '42501': 'this role may not use that database',
  '53300': 'the server has no connections left',
  '57P03': 'the server is starting up or shutting down',
};

function reason(error: unknown): string {
  const code = errorCode(error) ?? (error instanceof AggregateError ? errorCode(error.errors[0]) : undefined);
  return reasons[code ?? ''] ?? errorText(error).replace(/\.$/, '');
}
