import { useQueryClient } from '@tanstack/react-query';
import { boardSessionPaths } from '@verbeterbord/contracts/boardsessions/boardsessions.paths';
import type { editBoardSession } from '@verbeterbord/contracts/boardsessions/boardsessions.routes';
import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import { useRef } from 'react';
import { call } from '../../platform/api/call.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { boardSessionQuery } from './boardsessions.queries.ts';

/** What can be chosen in a session; the last choice holds. */
export type SessionChange = Partial<
  Pick<BoardSession, 'step' | 'skipped' | 'chairId' | 'presentIds' | 'minutes' | 'state'>
>;

export interface LeadSession {
  /** Shows the choice at once and sends it; gives whether the server has it. A refusal is said, and what the server has stands again. */
  readonly lead: (change: SessionChange) => Promise<boolean>;
  /** Sends the list of what is taken along; throws what stands against it. */
  readonly sendTakeAlong: (takeAlong: readonly string[], seen: number, confirmed?: string[]) => Promise<void>;
}

/** Leads a session: anyone who joined may. The same thing sent again after a lost answer is the same operation. */
export function useLeadSession(page: BoardSessionPage): LeadSession {
  const client = useQueryClient();
  const latest = useRef(page);
  latest.current = page;
  const operation = useRef({ said: '', id: '' });
  const { queryKey } = boardSessionQuery(page.id);

  const send = async (body: object) => {
    const said = JSON.stringify(body);
    if (operation.current.said !== said) operation.current = { said, id: crypto.randomUUID() };
    const { seq, changed, ...session } = await call<typeof editBoardSession>(boardSessionPaths.editBoardSession, {
      params: { boardSessionId: page.id },
      body: body as { seenVersion: number },
      operationId: operation.current.id,
    });
    operation.current = { said: '', id: '' };
    client.setQueryData(queryKey, (now) => (now && now.version < session.version ? { ...now, ...session, seq } : now));
    if (changed) void client.invalidateQueries({ queryKey: ['board', page.teamId] });
  };

  const lead = async (change: SessionChange): Promise<boolean> => {
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (now) => (now ? { ...now, ...plain(change) } : now));
    try {
      await send({ ...change, seenVersion: latest.current.version });
      return true;
    } catch (problem) {
      showToast({ message: problemText(problem), stays: true });
      return false;
    } finally {
      void client.invalidateQueries({ queryKey });
    }
  };

  const sendTakeAlong: LeadSession['sendTakeAlong'] = async (takeAlong, seenVersion, confirmedNoResidentData) => {
    await send({ takeAlong, seenVersion, confirmedNoResidentData });
    await client.invalidateQueries({ queryKey });
  };

  return { lead, sendTakeAlong };
}

/** Lists as the cache has them. */
const plain = ({ skipped, presentIds, ...rest }: SessionChange) => ({
  ...rest,
  ...(skipped && { skipped: [...skipped] }),
  ...(presentIds && { presentIds: [...presentIds] }),
});
