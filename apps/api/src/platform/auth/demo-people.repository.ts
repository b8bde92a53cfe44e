import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';

const demoPeople = { name: 'demo_people', text: 'SELECT organisation_id, person_id FROM demo_people()' };

export interface DemoPersonAtHome {
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
}

/** Who can be chosen in a demo installation, in order; empty elsewhere. */
export async function readDemoPeople(database: Database): Promise<DemoPersonAtHome[]> {
  const rows = await database.run<{ organisation_id: string; person_id: string }>(demoPeople, []);
  return rows.map((row) => ({ organisationId: row.organisation_id, personId: row.person_id }));
}

/** Makes the demo people known at the provider of the demo, where a person's own id is the subject. */
export async function ensureDemoIdentities(database: Database, issuer: string): Promise<void> {
  const people = await readDemoPeople(database);
  for (const organisationId of new Set(people.map((one) => one.organisationId))) {
    const own = people.filter((one) => one.organisationId === organisationId);
    await database.inOrganisation(organisationId, (transaction) =>
      transaction.identity.createMany({
        data: own.map(({ personId }) => ({ organisationId, issuer, subject: personId, personId })),
        skipDuplicates: true,
      }),
    );
  }
}
