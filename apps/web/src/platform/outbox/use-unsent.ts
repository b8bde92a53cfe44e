import { useEffect, useState } from 'react';
import type { OutboxEntry } from './outbox-entry.ts';
import { isUnsent, useOutbox } from './outbox-store.ts';

const LATE_AFTER_MS = 1_000;

/** How many wishes have not reached the server. */
export const useUnsentCount = (): number => useOutbox(({ entries }) => entries.filter(isUnsent).length);

/** Whether something about this action or ambition has been waiting for more than a second: time to say so, calmly. */
export function useIsLate(entityId: string): boolean {
  const since = useOutbox(({ entries }) => oldestUnsent(entries, entityId)?.since);
  const [lateSince, setLateSince] = useState<number | undefined>();
  useEffect(() => {
    if (since === undefined) return;
    const timer = setTimeout(() => setLateSince(since), Math.max(0, since + LATE_AFTER_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return since !== undefined && lateSince === since;
}

const oldestUnsent = (entries: readonly OutboxEntry[], entityId: string): OutboxEntry | undefined =>
  entries.find((entry) => entry.entityId === entityId && isUnsent(entry));
