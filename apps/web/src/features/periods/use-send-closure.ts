import { periodPaths } from '@verbeterbord/contracts/periods/periods.paths';
import type { roundOffPeriod } from '@verbeterbord/contracts/periods/periods.routes';
import type { Closure } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { OutcomeWish } from '@verbeterbord/domain/periods/round-off';
import { useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';

/**
 * Sends the closure of a period. Not through the outbox: nothing of it can be shown before the server said yes. The same closure sent again
 * after a lost answer is the same operation. Gives 'held' when it did not work out; `error` then says why.
 */
export function useSendClosure({ period }: Board) {
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const operation = useRef({ body: '', id: '' });

  const send = async (
    outcomes: readonly OutcomeWish[],
    confirmedNoResidentData: string[] | undefined,
    /** Whether the form itself shows what the server held. */
    isShown: (problem: unknown) => boolean,
  ): Promise<Closure | 'held'> => {
    const body = { outcomes: [...outcomes], confirmedNoResidentData };
    const said = JSON.stringify(body);
    if (operation.current.body !== said) operation.current = { body: said, id: crypto.randomUUID() };
    setSending(true);
    setError(null);
    try {
      const operationId = operation.current.id;
      return await call<typeof roundOffPeriod>(periodPaths.roundOffPeriod, {
        params: { periodId: period.id },
        body,
        operationId,
      });
    } catch (problem) {
      if (!isShown(problem)) setError(problem);
      return 'held';
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, error };
}
