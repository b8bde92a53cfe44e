import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { OrganisationSettings } from '../platform/config/sign-in-file.ts';
import type { Database } from '../platform/db/database.ts';

const organisationIds = {
  name: 'organisation_ids',
  text: 'SELECT organisation_id FROM all_counters() WHERE team_id IS NULL',
};

/** Every organisation by its slug: asked one by one, as nobody stands above the walls between them. */
export async function findOrganisations(
  database: Database,
): Promise<Map<string, { id: OrganisationId; name: string }>> {
  const found = new Map<string, { id: OrganisationId; name: string }>();
  for (const row of await database.run<{ organisation_id: string }>(organisationIds, [])) {
    const organisation = await database.inOrganisation(row.organisation_id, (transaction) =>
      transaction.organisation.findFirst({ select: { id: true, name: true, slug: true } }),
    );
    if (organisation) found.set(organisation.slug, { id: organisation.id, name: organisation.name });
  }
  return found;
}

/** Makes one organisation with its municipalities, unless another node just did. */
export async function makeOrganisation(
  database: Database,
  { slug, name, shortName, municipalities }: OrganisationSettings,
  newId: () => string,
): Promise<void> {
  const id = newId();
  try {
    await database.inOrganisation(id, async (transaction) => {
      await transaction.organisation.create({ data: { id, slug, name, shortName } });
      await transaction.municipality.createMany({
        data: municipalities.map((one) => ({ ...one, id: newId(), organisationId: id })),
      });
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'P2002')) throw error;
  }
}
