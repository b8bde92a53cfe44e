import { queryOptions } from '@tanstack/react-query';
import { ambitionPaths } from '@verbeterbord/contracts/ambitions/ambitions.paths';
import type { listAmbitions, readAmbition } from '@verbeterbord/contracts/ambitions/ambitions.routes';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import type { readTeam } from '@verbeterbord/contracts/teams/teams.routes';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** The page of one ambition. */
export const ambitionPageQuery = (ambitionId: AmbitionId) =>
  queryOptions({
    queryKey: ['ambition', ambitionId],
    queryFn: ({ signal }) => call<typeof readAmbition>(ambitionPaths.readAmbition, { params: { ambitionId }, signal }),
  });

/** All ambitions of a team, in the order of its board. */
export const teamAmbitionsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['team-ambitions', teamId],
    queryFn: ({ signal }) =>
      call<typeof listAmbitions>(ambitionPaths.listAmbitions, { params: { teamId }, signal }).then(
        ({ items }) => items,
      ),
  });

/** The team with its members and municipalities: who can be lead, and for whom it can be. */
export const teamWithMembersQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['team', teamId],
    queryFn: ({ signal }) => call<typeof readTeam>(teamPaths.readTeam, { params: { teamId }, signal }),
    staleTime: 60_000,
  });
