import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import type { CellView } from './board-lanes.ts';
import type { BoardParts } from './board-parts.ts';
import { FoldedCards } from './folded-cards.tsx';

type BoardCellProps = {
  cell: CellView;
  ambitionId: string;
  parts: BoardParts;
  /** What stands before the cards: the open field, or the dashed card. */
  before?: ReactNode;
  /** The line leads to what stands before, as to a card. */
  beforeIsCard?: boolean;
};

/** The actions of one ambition with one status, as a list that says what it is. */
export function BoardCell({ cell, ambitionId, parts, before, beforeIsCard }: BoardCellProps) {
  const { boards: t } = useText();
  const count = cell.shown.length + cell.folded.length;
  const isEmpty = count === 0 && !before;
  return (
    <ul
      className={`vb-cell vb-cell--${cell.status}${isEmpty ? ' vb-cell--empty' : ''}`}
      aria-label={t.cell(t.statuses[cell.status], count)}
      data-cell-status={cell.status}
      data-cell-ambition={ambitionId}
    >
      {before && <li className={`vb-cell__item${beforeIsCard ? ' vb-cell__item--card' : ''}`}>{before}</li>}
      {cell.shown.map((action) => (
        <li key={action.id} className="vb-cell__item vb-cell__item--card" data-card-place={action.id}>
          {parts.renderCard(action)}
        </li>
      ))}
      <FoldedCards
        actions={cell.folded}
        ofColleagues={parts.foldsColleagues}
        render={(action) => (
          <li key={action.id} className="vb-cell__item vb-cell__item--card">
            {parts.renderCard(action)}
          </li>
        )}
      />
    </ul>
  );
}
