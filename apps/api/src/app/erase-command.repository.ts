import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { ClientBase } from 'pg';
import { listOrganisationIds } from './audit-trail-command.repository.ts';

/** One connection of the owner of the tables. */
export type Owner = ClientBase;

export interface OrganisationHere {
  readonly id: OrganisationId;
  readonly slug: string;
  readonly hasPerson: boolean;
}

/** Every organisation of the installation, and which one has this person; asked one by one, the owner is behind the walls too. */
export async function listOrganisations(owner: Owner, personId: PersonId | null): Promise<OrganisationHere[]> {
  const found: OrganisationHere[] = [];
  for (const id of await listOrganisationIds(owner)) {
    await owner.query("SELECT set_config('app.organisation', $1, false)", [id]);
    const { rows } = await owner.query<OrganisationHere>(
      `SELECT o.id, o.slug, EXISTS (SELECT 1 FROM person p WHERE p.organisation_id = o.id AND p.id = $2) AS "hasPerson"
       FROM organisation o WHERE o.id = $1`,
      [id, personId],
    );
    found.push(...rows);
  }
  return found.sort((one, other) => one.slug.localeCompare(other.slug));
}

/** All of it or nothing, as the owner, within one organisation. */
export async function inTransactionOf<Value>(
  owner: Owner,
  organisationId: OrganisationId,
  work: () => Promise<Value>,
): Promise<Value> {
  await owner.query('BEGIN');
  await owner.query("SELECT set_config('app.organisation', $1, true)", [organisationId]);
  const value = await work();
  await owner.query('COMMIT');
  return value;
}
