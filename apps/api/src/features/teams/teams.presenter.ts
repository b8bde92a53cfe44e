import type { NamedTeam, Team } from '@verbeterbord/contracts/teams/teams.schemas';
import type { TeamFacts } from '../../platform/authorization/directory.ts';

/** A team as it stands on the wire. */
export const presentTeam = ({
  id,
  slug,
  name,
  kind,
  purpose,
  parentId,
  municipalityIds,
  openToOrganisation,
}: Omit<TeamFacts, 'ancestorIds' | 'isOpenByChoice'>): Team => ({
  id,
  slug,
  name,
  kind,
  purpose,
  parentId,
  municipalityIds: [...municipalityIds],
  openToOrganisation,
});

/** A team as everybody in the organisation may know it. */
export const presentTeamName = ({ id, slug, name, kind, parentId, municipalityIds }: TeamFacts): NamedTeam => ({
  id,
  slug,
  name,
  kind,
  parentId,
  municipalityIds: [...municipalityIds],
});
