import type { Board } from '@verbeterbord/domain/boards/board';
import { replay } from '@verbeterbord/domain/boards/replay';
import type { OutboxEntry } from './outbox-entry.ts';

/** Whether what was read at this counter does not have the entry in it yet. */
export const isAheadOf = (entry: OutboxEntry, seq: number): boolean =>
  entry.acked === undefined || entry.acked.seq > seq;

/** The board as it will be: the server's, with everything of this team that it does not have yet replayed over it. */
export function replayOutbox(board: Board, entries: readonly OutboxEntry[]): Board {
  return entries
    .filter((entry) => entry.teamId === board.team.id && isAheadOf(entry, board.seq))
    .reduce((shown, { command }) => replay(shown, command), board);
}
