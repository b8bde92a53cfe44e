import { queryOptions } from '@tanstack/react-query';
import { boardSessionPaths } from '@verbeterbord/contracts/boardsessions/boardsessions.paths';
import type { listBoardSessions, readBoardSession } from '@verbeterbord/contracts/boardsessions/boardsessions.routes';
import type { BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** The sessions of a team, latest first; the team stands in the key, so that its bell reads it again. */
export const boardSessionsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['board-sessions', teamId],
    queryFn: ({ signal }) =>
      call<typeof listBoardSessions>(boardSessionPaths.listBoardSessions, { params: { teamId }, signal }),
  });

/** One session with everything that came of it, read again at every bell of its team. */
export const boardSessionQuery = (boardSessionId: BoardSessionId) =>
  queryOptions({
    queryKey: ['board-session', boardSessionId],
    queryFn: ({ signal }) =>
      call<typeof readBoardSession>(boardSessionPaths.readBoardSession, { params: { boardSessionId }, signal }),
  });
