import { randomUUID } from 'node:crypto';
import type { Board, World } from './world.ts';

// What each action was last set to, over all measurements of this run: setting it to that again would be no change at all.
const setInProduct = new Map<string, string>();

/** Endless real changes: action after action gets another status. The bare server has a memory of its own. */
export function statusChanges(boards: readonly Board[], lastSet = setInProduct) {
  const places = boards[0]!.actionIds.flatMap((_, at) => boards.map((board) => board.actionIds[at]!));
  let next = 0;
  return () => {
    const id = places[next++ % places.length]!;
    const status = lastSet.get(id) === 'in-progress' ? 'to-do' : 'in-progress';
    lastSet.set(id, status);
    return { id, status };
  };
}

/** The same change as our API takes it. */
export const asProductRequest = (world: World, change: { id: string; status: string }) => ({
  method: 'PUT' as const,
  path: `/api/v1/actions/${change.id}/status`,
  headers: { cookie: world.cookie, 'idempotency-key': randomUUID() },
  body: JSON.stringify({ status: change.status, seenVersion: 1 }),
});

/** The same change as the bare server takes it. */
export const asBareRequest = (change: { id: string; status: string }) => ({
  method: 'PUT' as const,
  path: `/cards/${change.id}/status`,
  headers: {} as Record<string, string>,
  body: JSON.stringify({ status: change.status, seenVersion: 1 }),
});
