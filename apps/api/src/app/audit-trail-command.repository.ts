import type { ClientBase, QueryResultRow } from 'pg';
import type { Database } from '../platform/db/database.ts';
import type { Statement } from '../platform/db/statement.ts';

export interface VerifiedTrail {
  readonly organisationId: string;
  readonly slug: string;
  readonly entries: number;
  /** The first number that is not as it was sealed, or is missing; null when all of it holds. */
  readonly brokenAt: number | null;
  /** The seal of the last entry in hexadecimals; whoever keeps it elsewhere can prove the end of the chain later on. */
  readonly seal: string | null;
}

/** Every organisation of the installation, by id only: the owner is behind the walls too. */
export async function listOrganisationIds(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('SELECT organisation_id AS id FROM counter_home');
  return rows.map(({ id }) => id);
}

/** One connection of the owner, to run what the product runs through its own door. */
export const asDoor = (owner: ClientBase): Pick<Database, 'run'> => ({
  run: async <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
    (await owner.query<Row>({ ...statement, values: [...values] })).rows,
});

/** Walks the audit trail of every organisation from its first kept entry to its last. */
export async function verifyAuditTrails(owner: ClientBase): Promise<VerifiedTrail[]> {
  const trails: VerifiedTrail[] = [];
  for (const id of await listOrganisationIds(owner)) {
    await owner.query("SELECT set_config('app.organisation', $1, false)", [id]);
    const answer = await owner.query(
      `SELECT o.slug, v.entries::int AS entries, v.broken_at::int AS "brokenAt",
              (SELECT encode(h.hash, 'hex') FROM audit_head h WHERE h.organisation_id = o.id) AS seal
       FROM organisation o, audit_verify(o.id) v WHERE o.id = $1`,
      [id],
    );
    trails.push({ organisationId: id, ...answer.rows[0] });
  }
  return trails.sort((one, other) => one.slug.localeCompare(other.slug));
}
