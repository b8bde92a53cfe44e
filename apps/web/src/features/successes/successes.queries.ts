import { queryOptions } from '@tanstack/react-query';
import { boardPaths } from '@verbeterbord/contracts/boards/boards.paths';
import type { readBoard } from '@verbeterbord/contracts/boards/boards.routes';
import { successPaths } from '@verbeterbord/contracts/successes/successes.paths';
import type { listSuccesses } from '@verbeterbord/contracts/successes/successes.routes';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call, readConditionally } from '../../platform/api/call.ts';

export const successesKey = ['successes'] as const;

/** Everything a team chose, latest first. */
export const successesQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: [...successesKey, teamId],
    queryFn: ({ signal }) => call<typeof listSuccesses>(successPaths.listSuccesses, { params: { teamId }, signal }),
  });

/** What was done in a period that is over; that never changes any more. */
export const doneInPeriodQuery = (teamId: TeamId, periodId: PeriodId) =>
  queryOptions({
    queryKey: [...successesKey, teamId, 'done-in', periodId],
    queryFn: ({ signal }): Promise<Board> =>
      readConditionally<typeof readBoard>(boardPaths.readBoard, {
        params: { teamId },
        query: { period: periodId },
        signal,
      }),
    select: ({ actions }: Board) => actions.filter(({ status }) => status === 'done'),
    staleTime: Number.POSITIVE_INFINITY,
  });
