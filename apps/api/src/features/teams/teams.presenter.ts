import type { NamedTeam, Team } from '@verbeterbord/contracts/teams/teams.schemas';
import type { TeamFacts } from '../../platform/authorization/directory.ts';

type Told = Omit<TeamFacts, 'ancestorIds' | 'isOpenByChoice'>;

/** A team as everybody in the organisation may know it. */
export const presentTeamName = ({ id, slug, name, kind, parentId, municipalityIds }: Told): NamedTeam => ({
  id,
  slug,
  name,
  kind,
  parentId,
  municipalityIds: [...municipalityIds],
});

/** A team as it stands on the wire for who reads its board. */
export const presentTeam = (team: Told): Team => ({
  ...presentTeamName(team),
  purpose: team.purpose,
  openToOrganisation: team.openToOrganisation,
});
