import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext, useRef } from 'react';
import { accountQuery } from '../../platform/authorization/account.ts';
import { DoneWord } from './done-word.ts';
import { managedPeopleKey } from './memberships.queries.ts';

interface Operation {
  /** Sends it; the same operation sent again, after a lost answer, is done once. */
  readonly send: (operationId: string) => Promise<unknown>;
  /** What makes it another operation than the one before. */
  readonly wish: unknown;
  readonly said: string;
}

/** Writes something about people, reads the lists again whatever came of it, and says what was done. */
export function usePeopleWrite(onDone: () => void = () => {}) {
  const client = useQueryClient();
  const sayDone = useContext(DoneWord);
  const last = useRef({ wish: '', operationId: '' });
  return useMutation({
    mutationFn: ({ send, wish }: Operation) => {
      const asText = JSON.stringify(wish);
      if (last.current.wish !== asText) last.current = { wish: asText, operationId: crypto.randomUUID() };
      return send(last.current.operationId);
    },
    // A colleague may administer at the same time: after a refusal too, what is on the screen may be old.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: managedPeopleKey }),
        client.invalidateQueries({ queryKey: ['team-access'] }),
        client.invalidateQueries({ queryKey: accountQuery.queryKey, exact: true }),
      ]),
    onSuccess: (_answer, { said }) => {
      last.current = { wish: '', operationId: '' };
      sayDone(said);
      onDone();
    },
  });
}
