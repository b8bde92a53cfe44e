import { useQueryClient } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useRef, useState } from 'react';
import { ring } from '../live/bells.ts';
import { Operations } from './operations.ts';

interface Written {
  readonly seq: number;
}

export interface TeamWrite<Wish, Answer extends Written> {
  /** Null when it did not work out, or when the same is on its way already; `error` then says why, unless the form shows it itself. */
  readonly write: (wish: Wish, isShown?: (problem: unknown) => boolean) => Promise<Answer | null>;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly forget: () => void;
}

/**
 * A small write to a team, straight to the server: nothing of it is shown before it said yes. Afterwards, whatever came of it, what is
 * shown under `key` is read again, and a success counts as a bell for all that rests on the team.
 */
export function useTeamWrite<Wish, Answer extends Written>(
  teamId: TeamId,
  key: readonly string[],
  send: (wish: Wish, operationId: string) => Promise<Answer>,
): TeamWrite<Wish, Answer> {
  const client = useQueryClient();
  const operations = useRef(new Operations());
  const underWay = useRef(new Set<string>());
  const [sending, setSending] = useState(0);
  const [error, setError] = useState<unknown>(null);

  const write = async (wish: Wish, isShown: (problem: unknown) => boolean = () => false): Promise<Answer | null> => {
    const operationId = operations.current.idOf(wish);
    if (underWay.current.has(operationId)) return null;
    underWay.current.add(operationId);
    setSending((count) => count + 1);
    setError(null);
    try {
      const answer = await send(wish, operationId);
      operations.current.answered(wish);
      ring({ teamId, seq: answer.seq });
      return answer;
    } catch (problem) {
      if (!isShown(problem)) setError(problem);
      return null;
    } finally {
      underWay.current.delete(operationId);
      setSending((count) => count - 1);
      void client.invalidateQueries({ queryKey: key });
    }
  };
  return { write, isSending: sending > 0, error, forget: () => setError(null) };
}
