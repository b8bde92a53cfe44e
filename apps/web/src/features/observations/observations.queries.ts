import { queryOptions } from '@tanstack/react-query';
import { observationPaths } from '@verbeterbord/contracts/observations/observations.paths';
import type { listMyObservations, listObservations } from '@verbeterbord/contracts/observations/observations.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** Everything here that is read of observations; the team stands in the key, so that its bell reads it again. */
export const observationsKey = ['observations'] as const;

/** What a team noticed, oldest first: `open` for what waits, `all` for the latest with what became of them. */
export const observationsQuery = (teamId: TeamId, state: 'open' | 'all') =>
  queryOptions({
    queryKey: [...observationsKey, teamId, state],
    queryFn: ({ signal }) =>
      call<typeof listObservations>(observationPaths.listObservations, {
        params: { teamId },
        query: { state },
        signal,
      }),
  });

/** What I noticed in my teams, latest first, with what came of it. */
export const myObservationsQuery = (teamIds: readonly TeamId[]) =>
  queryOptions({
    queryKey: [...observationsKey, 'mine', ...teamIds],
    queryFn: ({ signal }) => call<typeof listMyObservations>(observationPaths.listMyObservations, { signal }),
  });
