import { queryOptions } from '@tanstack/react-query';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import type { readTeamAccess, setTeamOpenness } from '@verbeterbord/contracts/teams/teams.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** Who can look at a team beside its members, by name, and what the team chose. */
export const teamAccessQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['team-access', teamId],
    queryFn: ({ signal }) => call<typeof readTeamAccess>(teamPaths.readTeamAccess, { params: { teamId }, signal }),
  });

/** Opens or closes the board of a team for the other teams of the organisation. */
export const setOpenness = (teamId: TeamId, openToOrganisation: boolean) =>
  call<typeof setTeamOpenness>(teamPaths.setTeamOpenness, { params: { teamId }, body: { openToOrganisation } });
