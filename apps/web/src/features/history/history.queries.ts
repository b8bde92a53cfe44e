import { queryOptions } from '@tanstack/react-query';
import { boardPaths } from '@verbeterbord/contracts/boards/boards.paths';
import type { readBoard } from '@verbeterbord/contracts/boards/boards.routes';
import { historyPaths } from '@verbeterbord/contracts/history/history.paths';
import type { listChanges, readTrends } from '@verbeterbord/contracts/history/history.routes';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** What changed on one action or ambition, oldest first. */
export const cardChangesQuery = (teamId: TeamId, of: string) =>
  queryOptions({
    queryKey: ['changes', teamId, of],
    queryFn: ({ signal }) =>
      call<typeof listChanges>(historyPaths.listChanges, { params: { teamId }, query: { of }, signal }),
  });

/** How each short-term ambition fared over the last rounded-off periods. */
export const trendsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['trends', teamId],
    queryFn: ({ signal }) => call<typeof readTrends>(historyPaths.readTrends, { params: { teamId }, signal }),
    staleTime: 60_000,
  });

/**
 * The board of an earlier day. It is over: no bell makes it old, so it stands in the cache as something that is not counted, and what waits
 * in the outbox is not weighed against it.
 */
export const dayBoardQuery = (teamId: TeamId, on: CalendarDay) =>
  queryOptions({
    queryKey: ['board-on-day', `${teamId} ${on}`],
    queryFn: async ({ signal }): Promise<{ readonly board: Board }> => ({
      board: await call<typeof readBoard>(boardPaths.readBoard, { params: { teamId }, query: { on }, signal }),
    }),
    staleTime: 5 * 60_000,
  });
