import { useEffect, useRef, useState } from 'react';
import { showToast } from '../../ui/toast/toast-store.ts';
import { text } from '../i18n/use-text.ts';

const QUIET_AFTER_MS = 3_000;

/**
 * A part of the screen that is not in the first paint: fetched when it is quiet, so that it opens without a network too, or at once when
 * wanted; null until it is there. When it cannot be had now the reader is told, `onFailed` takes the wish back, and nothing breaks.
 * `fetchRoom` stays the same function.
 */
export function useFetchedRoom<Room>(
  fetchRoom: () => Promise<Room>,
  isWanted: boolean,
  onFailed: () => void,
): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  const giveUp = useRef(onFailed);
  giveUp.current = onFailed;
  const isMissing = room === null;
  useEffect(() => {
    if (!isMissing) return;
    const arrive = () =>
      fetchRoom().then(
        (found) => setRoom(() => found),
        () => {
          if (!isWanted) return;
          showToast({ message: text.problems.noConnection, stays: true });
          giveUp.current();
        },
      );
    const timer = setTimeout(arrive, isWanted ? 0 : QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [fetchRoom, isMissing, isWanted]);
  return room;
}
