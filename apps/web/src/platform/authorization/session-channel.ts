import type { PersonId } from '@verbeterbord/domain/shared/ids';

/** What windows of one browser tell each other: they share one session, whoever signs in or out where. */
export type SessionNews = { readonly kind: 'signed-in'; readonly personId: PersonId } | { readonly kind: 'signed-out' };

let channel: BroadcastChannel | null = null;

/** Tells the other windows; this one does not hear itself. */
export function tellWindows(news: SessionNews): void {
  opened()?.postMessage(news);
}

/** Has a handler told what happens in other windows; gives the way to stop. */
export function hearWindows(handler: (news: SessionNews) => void): () => void {
  const onMessage = ({ data }: MessageEvent<SessionNews>) => handler(data);
  const hears = opened();
  hears?.addEventListener('message', onMessage);
  return () => hears?.removeEventListener('message', onMessage);
}

/** A browser without channels learns it from the server, when somebody looks at the window again. */
function opened(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  channel ??= new BroadcastChannel('session');
  return channel;
}
