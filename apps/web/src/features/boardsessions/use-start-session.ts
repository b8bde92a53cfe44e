import { useQueryClient } from '@tanstack/react-query';
import { boardSessionPaths } from '@verbeterbord/contracts/boardsessions/boardsessions.paths';
import type { startBoardSession } from '@verbeterbord/contracts/boardsessions/boardsessions.routes';
import type { BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';

/** Starts the session of a team, or joins the one that somebody started just before. */
export function useStartSession(teamId: TeamId, onStarted: (id: BoardSessionId) => void) {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [isStarting, setStarting] = useState(false);
  const operation = useRef({ minutes: 0, id: '' });

  const start = async (minutes: number) => {
    if (operation.current.minutes !== minutes) operation.current = { minutes, id: crypto.randomUUID() };
    setStarting(true);
    setError(null);
    try {
      const { id } = await call<typeof startBoardSession>(boardSessionPaths.startBoardSession, {
        params: { teamId },
        body: { minutes },
        operationId: operation.current.id,
      });
      operation.current = { minutes: 0, id: '' };
      void client.invalidateQueries({ queryKey: ['board', teamId] });
      onStarted(id);
    } catch (problem) {
      setError(problem);
    } finally {
      setStarting(false);
    }
  };
  return { start, isStarting, error };
}
