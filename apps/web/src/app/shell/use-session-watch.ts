import { useQueryClient } from '@tanstack/react-query';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useEffect, useRef } from 'react';
import { accountQuery } from '../../platform/authorization/account.ts';
import { text } from '../../platform/i18n/use-text.ts';
import { pauseStream } from '../../platform/live/stream.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { enterSession } from '../session.ts';

/** Says so when somebody who waited has a place: the screen goes on by itself. */
export function usePlacedWords(isPlaced: boolean): void {
  const wasWaiting = useRef(false);
  useEffect(() => {
    if (wasWaiting.current && isPlaced) announce(text.account.waiting.placed);
    wasWaiting.current = !isPlaced;
  }, [isPlaced]);
}

/**
 * Lets everything go on when somebody signs in (again): what waits is sent, what was read is read again, the stream opens. `readAt` is when
 * the server last said who this is.
 */
export function useSessionWatch(personId: PersonId, readAt: number, isOver: boolean): void {
  const client = useQueryClient();
  const wasOver = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer of the server counts, also when it says the same
  useEffect(() => enterSession(personId), [personId, readAt]);
  useEffect(() => {
    pauseStream(isOver);
    if (wasOver.current && !isOver) {
      const [accountKey] = accountQuery.queryKey;
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.length > 1 || queryKey[0] !== accountKey });
      announce(text.sessions.over.isBack);
    }
    wasOver.current = isOver;
  }, [client, isOver]);
}
