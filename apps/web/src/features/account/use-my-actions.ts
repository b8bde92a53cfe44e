import { useQuery } from '@tanstack/react-query';
import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { isUnfinished } from '@verbeterbord/domain/actions/action';
import { useMemo } from 'react';
import { useOutbox } from '../../platform/outbox/outbox-store.ts';
import { myActionsQuery } from './my-actions.queries.ts';
import { replayMine } from './replay-mine.ts';

interface MyActions {
  /** Undefined until they were read once. */
  readonly items: readonly MyAction[] | undefined;
  readonly error: unknown;
  readonly readAgain: () => void;
}

/** My actions as they will be once everything on its way has arrived. */
export function useMyActions(): MyActions {
  const { data, error, refetch } = useQuery(myActionsQuery);
  const entries = useOutbox((outbox) => outbox.entries);
  const items = useMemo(() => data && replayMine(data.items, entries), [data, entries]);
  return { items, error, readAgain: () => void refetch() };
}

/** How many of my actions are not done; undefined until they were read once. */
export const useOpenActionCount = (): number | undefined =>
  useMyActions().items?.filter(({ action }) => isUnfinished(action)).length;
