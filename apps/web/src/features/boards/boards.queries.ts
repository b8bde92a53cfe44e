import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { boardPaths } from '@verbeterbord/contracts/boards/boards.paths';
import type { readBoard } from '@verbeterbord/contracts/boards/boards.routes';
import { periodPaths } from '@verbeterbord/contracts/periods/periods.paths';
import type { listPeriods } from '@verbeterbord/contracts/periods/periods.routes';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import type { listTeams } from '@verbeterbord/contracts/teams/teams.routes';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call, readConditionally } from '../../platform/api/call.ts';

/**
 * The board of a team for one period (null: the running one). Read with its ETag, so an unchanged board costs no bytes; while another
 * period is on its way the one on the screen stays.
 */
export const boardQuery = (teamId: TeamId, periodId: PeriodId | null) =>
  queryOptions({
    queryKey: ['board', teamId, periodId ?? 'running'],
    queryFn: ({ signal }): Promise<Board> =>
      readConditionally<typeof readBoard>(boardPaths.readBoard, {
        params: { teamId },
        query: { period: periodId ?? undefined },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The teams whose board this person may read. */
export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call<typeof listTeams>(teamPaths.listTeams, { signal }),
  staleTime: 5 * 60_000,
});

/** All periods of a team, oldest first. */
export const periodsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['periods', teamId],
    queryFn: ({ signal }) => call<typeof listPeriods>(periodPaths.listPeriods, { params: { teamId }, signal }),
    staleTime: 5 * 60_000,
  });
