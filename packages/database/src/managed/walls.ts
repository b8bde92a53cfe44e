import type { ClientBase, Pool } from 'pg';
import { DatabaseProblem } from './database-problem.ts';

type Queryable = Pick<ClientBase | Pool, 'query'>;

/**
 * Throws a DatabaseProblem when the role of this connection could pass row level security: a superuser, a role with
 * BYPASSRLS, the owner of a table, or a member of one of those. Call it on the login of the API, after migrating.
 */
export async function assertCannotBypassWalls(client: Queryable): Promise<void> {
  const { rows } = await client.query<{ role: string; passes: boolean; owns: string | null }>(
    `SELECT current_user AS role,
       EXISTS (SELECT FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER')) AS passes,
       (SELECT min(relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns`,
  );
  const found = rows[0]!;
  const why = found.passes
    ? 'is a superuser or may bypass row level security'
    : found.owns && `owns the table "${found.owns}"`;
  if (why) {
    throw new DatabaseProblem(
      `The application would use the role ${found.role}, which ${why}; the walls between organisations would not hold.`,
    );
  }
}

/** Throws a DatabaseProblem when this server could lose a write it has confirmed. */
export async function assertDurable(client: Queryable): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM pg_settings
     WHERE (name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off') ORDER BY name`,
  );
  if (rows.length > 0) {
    const names = rows.map((row) => row.name).join(', ');
    throw new DatabaseProblem(`The database would lose confirmed work in a power cut: it runs with ${names} off.`);
  }
}
