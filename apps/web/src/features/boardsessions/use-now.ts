import { useSyncExternalStore } from 'react';

const TURN_MS = 10_000;

const everyTurn = (onTurn: () => void): (() => void) => {
  const timer = setInterval(onTurn, TURN_MS);
  return () => clearInterval(timer);
};

/** The time now in epoch milliseconds, a few times a minute: enough for minutes in words. */
export const useNow = (): number => useSyncExternalStore(everyTurn, () => Math.floor(Date.now() / TURN_MS) * TURN_MS);
