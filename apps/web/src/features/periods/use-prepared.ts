import type { Board } from '@verbeterbord/domain/boards/board';
import { withPrepared } from '@verbeterbord/domain/boards/prepared';
import { useMemo } from 'react';
import { useOutbox } from '../../platform/outbox/outbox-store.ts';
import { isAheadOf } from '../../platform/outbox/replay-outbox.ts';

/** What was set beforehand on this board, with what is on its way from here; a board that has it already stays the same. */
export function usePrepared({ team, seq, prepared }: Board): Board['prepared'] {
  const entries = useOutbox((outbox) => outbox.entries);
  return useMemo(
    () =>
      entries
        .filter((entry) => entry.teamId === team.id && isAheadOf(entry, seq))
        .reduce(
          (now, { command }) =>
            command.kind === 'prepare-outcome' ? withPrepared(now, command.actionId, command) : now,
          prepared,
        ),
    [entries, team.id, seq, prepared],
  );
}
