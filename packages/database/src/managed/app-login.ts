import { createHash } from 'node:crypto';
import pg from 'pg';
import { changeUrl, withConnection } from './connect-once.ts';
import { DatabaseProblem, errorCode, errorText } from './database-problem.ts';
import { scramVerifier } from './kept-secret.ts';

/** The role that migrations grant to. It cannot log in; each database has a login of its own that is a member. */
export const appGroup = 'verbeterbord_app';

const rolesLock = 8_347_101;

/**
 * The login of the API on this database. One fixed login would make two installations on one server fight over its
 * password; with one login per database, and the grants on the group, they never meet.
 */
export function appLoginName(database: string): string {
  const name = `${appGroup}_${database}`;
  if (Buffer.byteLength(name) <= 63) return name;
  return `${appGroup}_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
}

/**
 * Makes sure that the group and the login exist, and returns the URL of the login. When it already works nothing is
 * changed and no rights are needed. Throws a DatabaseProblem when the owner may not make roles.
 */
export async function ensureAppLogin(ownerUrl: string, password: string): Promise<string> {
  return withConnection(ownerUrl, async (owner) => {
    const database = (await owner.query<{ name: string }>('SELECT current_database() AS name')).rows[0]!.name;
    const login = appLoginName(database);
    const appUrl = changeUrl(ownerUrl, { user: login, password });
    if (await loginWorks(appUrl)) return appUrl;
    if (!(await mayMakeRoles(owner))) {
      throw new DatabaseProblem(
        `The role in DATABASE_URL may not create roles; run "ALTER ROLE … CREATEROLE" for it, or create ${login} as a member of ${appGroup} and pass its address in APP_DATABASE_URL.`,
      );
    }
    try {
      await makeRoles(owner, login, password);
    } catch (error) {
      throw new DatabaseProblem(`The role ${login} for the application could not be made (${errorText(error)}).`);
    }
    if (await loginWorks(appUrl)) return appUrl;
    throw new DatabaseProblem(
      `The role ${login} was made, but the server does not let it log in; look at pg_hba.conf.`,
    );
  });
}

async function loginWorks(appUrl: string): Promise<boolean> {
  try {
    return await withConnection(appUrl, async (app) => {
      const member = await app.query<{ member: boolean }>(
        `SELECT pg_has_role(current_user, oid, 'USAGE') AS member FROM pg_roles WHERE rolname = $1`,
        [appGroup],
      );
      return member.rows[0]?.member ?? false;
    });
  } catch {
    return false;
  }
}

async function mayMakeRoles(owner: pg.Client): Promise<boolean> {
  const found = await owner.query(
    'SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolcreaterole)',
  );
  return found.rowCount === 1;
}

async function makeRoles(owner: pg.Client, login: string, password: string): Promise<void> {
  const [group, member] = [pg.escapeIdentifier(appGroup), pg.escapeIdentifier(login)];
  const powerless = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE';
  await owner.query('SELECT pg_advisory_lock($1)', [rolesLock]);
  try {
    await createRole(owner, `CREATE ROLE ${group} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE`);
    await createRole(owner, `CREATE ROLE ${member} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE`);
    await owner.query(`ALTER ROLE ${member} LOGIN PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`);
    await owner.query(`GRANT ${group} TO ${member}`);
    if (await isSuperuser(owner)) await owner.query(`ALTER ROLE ${member} ${powerless}`);
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [rolesLock]);
  }
}

/** Roles belong to the whole server, the lock to one database: another database may have made the group meanwhile. */
async function createRole(owner: pg.Client, statement: string): Promise<void> {
  try {
    await owner.query(statement);
  } catch (error) {
    if (!['42710', '23505'].includes(errorCode(error) ?? '')) throw error;
  }
}

async function isSuperuser(client: pg.Client): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper');
  return found.rowCount === 1;
}
