import { entriesNow, isUnsent } from './outbox-store.ts';
import { sendWaiting } from './sender.ts';

/** Tries again when the network is back, and asks before a page with unsent work is closed. Gives the way to stop. */
export function keepSending(): () => void {
  const askFirst = (event: BeforeUnloadEvent) => {
    if (entriesNow().some(isUnsent)) event.preventDefault();
  };
  window.addEventListener('online', sendWaiting);
  window.addEventListener('beforeunload', askFirst);
  return () => {
    window.removeEventListener('online', sendWaiting);
    window.removeEventListener('beforeunload', askFirst);
  };
}
