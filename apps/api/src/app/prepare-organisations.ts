import type { OrganisationAtHome } from '../platform/auth/providers.ts';
import type { OrganisationSettings } from '../platform/config/sign-in-file.ts';
import type { Database } from '../platform/db/database.ts';
import { findOrganisations, makeOrganisation } from './organisations.repository.ts';

/** Makes the organisations of the sign-in file that do not exist yet; what exists stays as it is. */
export async function prepareOrganisations(
  database: Database,
  all: readonly OrganisationSettings[],
  newId: () => string,
): Promise<OrganisationAtHome[]> {
  if (all.length === 0) return [];
  let there = await findOrganisations(database);
  const missing = all.filter(({ slug }) => !there.has(slug));
  for (const settings of missing) await makeOrganisation(database, settings, newId);
  if (missing.length > 0) there = await findOrganisations(database);
  return all.map((settings) => ({ ...there.get(settings.slug)!, settings }));
}
