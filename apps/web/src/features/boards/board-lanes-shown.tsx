import type { Board } from '@verbeterbord/domain/boards/board';
import { useCallback, useMemo } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { BoardColumns } from './board-columns.tsx';
import { BoardLane } from './board-lane.tsx';
import { countByStatus, type LaneView, type RowView } from './board-lanes.ts';
import { BoardListRow } from './board-list-row.tsx';
import type { BoardParts } from './board-parts.ts';
import { BoardRow } from './board-row.tsx';
import './board-surface.css';
import './board-lane.css';
import './board-row.css';
import './board-line.css';
import './board-phone.css';
import './board-list.css';
import './board-print.css';

type BoardLanesProps = { board: Board; lanes: readonly LaneView[]; look: 'board' | 'list'; parts: BoardParts };

/** All lanes, as a board or as a list. */
export function BoardLanes({ board, lanes, look, parts }: BoardLanesProps) {
  const { boards: t } = useText();
  const counts = useMemo(() => countByStatus(board.actions), [board.actions]);
  const renderRow = useCallback(
    (row: RowView) =>
      look === 'board' ? (
        <BoardRow key={row.ambition.id} row={row} parts={parts} />
      ) : (
        <BoardListRow key={row.ambition.id} row={row} parts={parts} />
      ),
    [look, parts],
  );
  return (
    <>
      {look === 'board' ? (
        <BoardColumns counts={counts} isEmpty={board.actions.length === 0} />
      ) : (
        <div className="vb-list-columns" aria-hidden="true">
          <span>{t.action}</span>
          <span>{t.status}</span>
          <span>{t.owner}</span>
          <span>{t.remarks}</span>
        </div>
      )}
      {lanes.map((lane, index) => (
        <BoardLane
          key={lane.ambition.id}
          lane={lane}
          look={board.team.kind === 'team-of-teams' ? 'neutral' : index}
          parts={parts}
          renderRow={renderRow}
        />
      ))}
    </>
  );
}
