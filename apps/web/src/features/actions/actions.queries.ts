import { queryOptions } from '@tanstack/react-query';
import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { readBin } from '@verbeterbord/contracts/actions/actions.routes';
import { organisationPaths } from '@verbeterbord/contracts/organisations/organisations.paths';
import type { listPeople } from '@verbeterbord/contracts/organisations/organisations.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** What lies in the bin of a team, latest first; read again each time it is opened. */
export const binQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['teams', teamId, 'bin'],
    queryFn: ({ signal }) => call<typeof readBin>(actionPaths.readBin, { params: { teamId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** The colleagues of the organisation who can own an action. */
export const colleaguesQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call<typeof listPeople>(organisationPaths.listPeople, { signal }),
  staleTime: 5 * 60_000,
});
