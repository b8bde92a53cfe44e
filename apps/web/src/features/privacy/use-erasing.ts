import { useQueryClient } from '@tanstack/react-query';
import { privacyPaths } from '@verbeterbord/contracts/privacy/privacy.paths';
import type { createErasure, previewErasure } from '@verbeterbord/contracts/privacy/privacy.routes';
import type { Erasure, ErasurePreview, ErasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { Operations } from '../../platform/api/operations.ts';

/** What is going on: nothing yet, a count of what stands where, or the record of what was done. */
export type ErasingState =
  | { readonly step: 'asking' }
  | { readonly step: 'found'; readonly wish: ErasureWish; readonly count: ErasurePreview }
  | { readonly step: 'done'; readonly erasure: Erasure };

/** Counts and erases. What is looked for lives in this component only: no draft, no address, no cache. */
export function useErasing() {
  const client = useQueryClient();
  const operations = useRef(new Operations());
  const [state, setState] = useState<ErasingState>({ step: 'asking' });
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (work: () => Promise<ErasingState>): Promise<boolean> => {
    if (isSending) return false;
    setSending(true);
    setError(null);
    try {
      setState(await work());
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setSending(false);
    }
  };

  return {
    state,
    isSending,
    error,
    count: (wish: ErasureWish) =>
      send(async () => ({
        step: 'found',
        wish,
        count: await call<typeof previewErasure>(privacyPaths.previewErasure, { body: wish }),
      })),
    erase: (wish: ErasureWish) =>
      send(async () => {
        const operationId = operations.current.idOf(wish);
        const erasure = await call<typeof createErasure>(privacyPaths.createErasure, { body: wish, operationId });
        operations.current = new Operations();
        // Whatever was read before may hold the old words.
        void client.invalidateQueries();
        return { step: 'done', erasure };
      }),
    /** Something else is asked: what was counted no longer says anything. */
    askAgain: () => {
      setError(null);
      setState({ step: 'asking' });
    },
  };
}
