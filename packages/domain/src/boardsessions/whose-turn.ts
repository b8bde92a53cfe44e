import type { PersonId } from '../shared/ids.ts';

/** A session that somebody chaired; `startedAt` in ISO UTC. */
export interface ChairedSession {
  readonly chairId: PersonId | null;
  readonly startedAt: string;
}

/**
 * Whose turn it is to chair: of today's members, given in the order of their names, the one who never did or did so longest ago; the
 * first by name of two the same. Who chaired last is not asked again while there is somebody else. Null without members.
 */
export function whoseTurn(memberIds: readonly PersonId[], sessions: readonly ChairedSession[]): PersonId | null {
  const chairedAt = new Map<PersonId, string>();
  let latest: ChairedSession | undefined;
  for (const session of sessions) {
    const { chairId, startedAt } = session;
    if (chairId === null) continue;
    if (startedAt > (chairedAt.get(chairId) ?? '')) chairedAt.set(chairId, startedAt);
    if (latest === undefined || startedAt > latest.startedAt) latest = session;
  }
  const others = memberIds.filter((id) => id !== latest?.chairId);
  let turn: PersonId | null = null;
  for (const id of others.length > 0 ? others : memberIds)
    if (turn === null || (chairedAt.get(id) ?? '') < (chairedAt.get(turn) ?? '')) turn = id;
  return turn;
}
