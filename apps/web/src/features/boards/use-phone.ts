import { useSyncExternalStore } from 'react';

const phone = '(width < 761px)';

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(phone);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the line runs down on this screen: then some things stand elsewhere in the order of reading. */
export const useIsPhone = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(phone).matches);
