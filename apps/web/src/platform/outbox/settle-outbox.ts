import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { keepEntries } from './outbox-store.ts';
import { isAheadOf } from './replay-outbox.ts';

/**
 * Lets go of acknowledged entries that every reading on the screen has in it. `seqOf` gives the oldest counter at which anything of that
 * team was read, or undefined when nothing of it is kept.
 */
export function settleOutbox(seqOf: (teamId: TeamId) => number | undefined): void {
  keepEntries((entry) => isAheadOf(entry, seqOf(entry.teamId) ?? Number.POSITIVE_INFINITY));
}
