import { create } from 'zustand';
import type { OutboxEntry } from './outbox-entry.ts';

interface OutboxState {
  /** Everything on its way, in the order in which it was wished. */
  readonly entries: readonly OutboxEntry[];
  /** The session ended: nothing leaves before the same person signs in again. */
  readonly needsSignIn: boolean;
}

export const useOutbox = create<OutboxState>(() => ({ entries: [], needsSignIn: false }));

export const entriesNow = (): readonly OutboxEntry[] => useOutbox.getState().entries;

export const addEntry = (entry: OutboxEntry): void => useOutbox.setState({ entries: [...entriesNow(), entry] });

export const changeEntries = (change: (entry: OutboxEntry) => OutboxEntry): void =>
  useOutbox.setState({ entries: entriesNow().map(change) });

export const keepEntries = (keep: (entry: OutboxEntry) => boolean): void => {
  const kept = entriesNow().filter(keep);
  if (kept.length < entriesNow().length) useOutbox.setState({ entries: kept });
};

export const isUnsent = (entry: OutboxEntry): boolean => entry.state !== 'acknowledged';
