import { useQueryClient } from '@tanstack/react-query';
import { signalPaths } from '@verbeterbord/contracts/signals/signals.paths';
import type {
  createPreparedSignal,
  deletePreparedSignal,
  editPreparedSignal,
} from '@verbeterbord/contracts/signals/signals.routes';
import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PreparedSignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import { useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { Operations } from '../../platform/api/operations.ts';
import { preparedQuery } from './signals.queries.ts';

export interface PreparedWish {
  readonly question: string;
  readonly about: string | null;
  readonly tried: string | null;
  readonly talkedOverOn: CalendarDay | null;
  readonly confirmedNoResidentData?: string[] | undefined;
}

/** Keeps a preparation: a new one about a team, or changes one as it was seen. It is in no team's log, so no bell rings. */
export function useKeepPrepared() {
  const client = useQueryClient();
  const operations = useRef(new Operations());
  const [isSending, setSending] = useState(false);
  const keep = async (of: { teamId: TeamId } | Pick<PreparedSignal, 'id' | 'version'>, body: PreparedWish) => {
    const wish = { of, body };
    const operationId = operations.current.idOf(wish);
    setSending(true);
    try {
      const kept = await ('teamId' in of
        ? call<typeof createPreparedSignal>(signalPaths.createPreparedSignal, {
            body: { ...body, id: operationId, teamId: of.teamId },
            operationId,
          })
        : call<typeof editPreparedSignal>(signalPaths.editPreparedSignal, {
            params: { preparedSignalId: of.id },
            body: { ...body, seenVersion: of.version },
            operationId,
          }));
      operations.current.answered(wish);
      return kept;
    } finally {
      setSending(false);
      void client.invalidateQueries({ queryKey: preparedQuery.queryKey });
    }
  };
  return { keep, isSending };
}

/** Throws a preparation away; the list is read again, whatever came of it. */
export function useRemovePrepared() {
  const client = useQueryClient();
  return async (preparedSignalId: PreparedSignalId): Promise<void> => {
    try {
      await call<typeof deletePreparedSignal>(signalPaths.deletePreparedSignal, { params: { preparedSignalId } });
    } finally {
      await client.invalidateQueries({ queryKey: preparedQuery.queryKey });
    }
  };
}
