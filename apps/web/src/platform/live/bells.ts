import type { Bell } from '@verbeterbord/contracts/live/live.schemas';

type BellHandler = (bell: Bell) => void;

const handlers = new Set<BellHandler>();

/** Has a handler told of every board that changed; gives the way to stop. */
export function registerBell(handler: BellHandler): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}

export function ring(bell: Bell): void {
  for (const handler of handlers) handler(bell);
}
