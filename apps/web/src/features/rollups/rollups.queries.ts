import { queryOptions } from '@tanstack/react-query';
import { rollupPaths } from '@verbeterbord/contracts/rollups/rollups.paths';
import type { readRollup } from '@verbeterbord/contracts/rollups/rollups.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** Of boards that are closed to the reader no bell is heard, so what is on the screen is read again now and then. */
const READ_AGAIN_MS = 60_000;

export const rollupKey = (teamId: TeamId) => ['rollup', teamId] as const;

/** A Team van teams with a row for each of its teams. */
export const rollupQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: rollupKey(teamId),
    queryFn: ({ signal }) => call<typeof readRollup>(rollupPaths.readRollup, { params: { teamId }, signal }),
    staleTime: 5_000,
    refetchInterval: READ_AGAIN_MS,
  });
