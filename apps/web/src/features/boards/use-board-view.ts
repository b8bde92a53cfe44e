import type { Board } from '@verbeterbord/domain/boards/board';
import { useMemo, useRef } from 'react';
import { useOutbox } from '../../platform/outbox/outbox-store.ts';
import { replayOutbox } from '../../platform/outbox/replay-outbox.ts';
import type { BoardFilter } from './board-filter.ts';
import { type LaneView, lanesOf } from './board-lanes.ts';

/** The board as this reader sees it: the server's, with everything replayed over it that the server does not have yet. */
export function useBoardView(board: Board): Board {
  const entries = useOutbox((outbox) => outbox.entries);
  return useMemo(() => replayOutbox(board, entries), [board, entries]);
}

/** The lanes of a board; rows that did not change keep their identity from one drawing to the next. */
export function useLanes(board: Board, filter: BoardFilter, today: string): readonly LaneView[] {
  const before = useRef<readonly LaneView[]>([]);
  const { ownerId, municipalityId } = filter;
  return useMemo(() => {
    before.current = lanesOf(board, { ownerId, municipalityId }, today, before.current);
    return before.current;
  }, [board, ownerId, municipalityId, today]);
}
