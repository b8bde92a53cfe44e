import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';

const PREFIX = 'verbeterbord.seen.';

/** The counter of a team up to which this person saw its board on this device; null on the first visit. It is never sent anywhere. */
export function seenPoint(personId: PersonId, teamId: TeamId): number | null {
  const kept = storage()?.getItem(nameOf(personId, teamId)) ?? null;
  return kept !== null && /^\d+$/.test(kept) ? Number(kept) : null;
}

/** Remembers how far this person looked; never back. */
export function keepSeenPoint(personId: PersonId, teamId: TeamId, seq: number): void {
  if (seq <= (seenPoint(personId, teamId) ?? -1)) return;
  try {
    storage()?.setItem(nameOf(personId, teamId), String(seq));
  } catch {
    // Full, or forbidden by the browser: then nothing is told next time.
  }
}

const nameOf = (personId: PersonId, teamId: TeamId): string => `${PREFIX}${personId}.${teamId}`;

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
