import { memo } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { LinePlus } from '../../ui/line-of-sight/line-plus.tsx';
import { LineSegment } from '../../ui/line-of-sight/line-segment.tsx';
import { AmbitionCard } from './ambition-card.tsx';
import type { RowView } from './board-lanes.ts';
import type { BoardParts } from './board-parts.ts';
import { FoldedCards } from './folded-cards.tsx';

type BoardListRowProps = { row: RowView; parts: BoardParts };

/** A short-term ambition with its actions as lines, in their one order. */
export const BoardListRow = memo(function BoardListRow({ row, parts }: BoardListRowProps) {
  const { boards: t } = useText();
  const { ambition, shown, folded, count } = row;
  const isOpen = parts.addingTo === ambition.id;
  return (
    <li className="vb-row" data-row-ambition={ambition.id}>
      <span className="vb-row__ring">
        <LineMark kind="ring" />
      </span>
      <LineSegment direction="across" className="vb-row__line" />
      <div className="vb-list-group">
        <AmbitionCard row={row} standing={parts.renderStanding(ambition)}>
          {parts.renderQuestions(ambition)}
          {parts.addBlocked !== null && (
            <span className="vb-list-group__plus">
              <LinePlus
                label={isOpen ? t.closeAdd(ambition.title) : t.addTo(ambition.title)}
                open={isOpen}
                aria-disabled={parts.addBlocked ? true : undefined}
                onClick={() => parts.onAdd(ambition.id)}
              />
            </span>
          )}
        </AmbitionCard>
        <ul
          className="vb-list-group__lines"
          aria-label={t.listOf(ambition.title)}
          data-cell-ambition={ambition.id}
          data-cell-status="any"
        >
          {shown.map((action) => (
            <li key={action.id} data-card-place={action.id}>
              {parts.renderListRow(action)}
            </li>
          ))}
          <FoldedCards
            actions={folded}
            ofColleagues={parts.foldsColleagues}
            render={(action) => <li key={action.id}>{parts.renderListRow(action)}</li>}
          />
          {isOpen && <li className="vb-list-group__adder">{parts.renderAdder(ambition)}</li>}
        </ul>
        {count === 0 && !isOpen && (
          <div className="vb-list-group__none">
            <DashedCard>{parts.periodState === 'rounded-off' ? t.noActionThen : t.noActionYet}</DashedCard>
          </div>
        )}
      </div>
    </li>
  );
});
