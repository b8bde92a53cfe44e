import type { Board } from '@verbeterbord/domain/boards/board';

/**
 * A board without what may differ between the day itself and looking back at it: the counter, versions, names of people and the words of the Team van teams (they
 * are as they are now), the session that ran at that moment; and with everything in one order where PostgreSQL chooses its own.
 */
export function settledBoard(board: Board) {
  const {
    seq: _seq,
    people: _people,
    runningSessionId: _session,
    team: _team,
    municipalities: _places,
    ...rest
  } = board;
  return {
    ...rest,
    actions: sorted(board.actions.map(({ version: _, ...action }) => action)),
    orders: Object.fromEntries(
      board.ambitions
        .map(({ id }) => [id, board.actions.filter(({ ambitionId }) => ambitionId === id).map((action) => action.id)])
        .sort(),
    ),
    ambitions: board.ambitions.map(({ version: _, ...ambition }) => ambition),
    upstream: board.upstream.map(({ id }) => id).sort(),
    prepared: sorted(board.prepared),
    checkIns: sorted(board.checkIns),
  };
}

const sorted = <One>(list: readonly One[]): One[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
