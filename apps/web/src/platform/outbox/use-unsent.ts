import { useEffect, useState } from 'react';
import type { OutboxEntry } from './outbox-entry.ts';
import { isUnsent, useOutbox } from './outbox-store.ts';

const LATE_AFTER_MS = 1_000;
const STALLED_AFTER_MS = 5_000;

/** How many wishes have not reached the server. */
export const useUnsentCount = (): number => useOutbox(({ entries }) => entries.filter(isUnsent).length);

/** Whether something about this action or ambition has been waiting for more than a second: time to say so, calmly. */
export const useIsLate = (entityId: string): boolean =>
  useHasPassed(
    useOutbox(({ entries }) => oldestUnsent(entries, entityId)?.since),
    LATE_AFTER_MS,
  );

/** Whether anything at all has been waiting so long that the network must be to blame. */
export const useIsStalled = (): boolean =>
  useHasPassed(
    useOutbox(({ entries }) => oldestUnsent(entries)?.since),
    STALLED_AFTER_MS,
  );

/** Whether a moment (epoch milliseconds) lies at least `ms` back; draws again when it comes to that. */
function useHasPassed(since: number | undefined, ms: number): boolean {
  const [passed, setPassed] = useState<number | undefined>();
  useEffect(() => {
    if (since === undefined) return;
    const timer = setTimeout(() => setPassed(since), Math.max(0, since + ms - Date.now()));
    return () => clearTimeout(timer);
  }, [since, ms]);
  return since !== undefined && passed === since;
}

const oldestUnsent = (entries: readonly OutboxEntry[], entityId?: string): OutboxEntry | undefined =>
  entries.find((entry) => isUnsent(entry) && (entityId === undefined || entry.entityId === entityId));
