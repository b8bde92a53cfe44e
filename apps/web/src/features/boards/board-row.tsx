import { memo } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { LinePlus } from '../../ui/line-of-sight/line-plus.tsx';
import { LineSegment } from '../../ui/line-of-sight/line-segment.tsx';
import { AmbitionCard } from './ambition-card.tsx';
import { BoardCell } from './board-cell.tsx';
import type { RowView } from './board-lanes.ts';
import type { BoardParts } from './board-parts.ts';

type BoardRowProps = { row: RowView; parts: BoardParts };

/** A short-term ambition with its actions along the line. The line runs on through an empty cell, so a gap is seen. */
export const BoardRow = memo(function BoardRow({ row, parts }: BoardRowProps) {
  const { boards: t } = useText();
  const { ambition, cells, count } = row;
  const isOpen = parts.addingTo === ambition.id;
  const adder = isOpen ? parts.renderAdder(ambition) : null;
  const mayInvite = count === 0 && !isOpen;
  const reach = lastCellWith(row, count === 0 || (isOpen && !parts.isPhone));
  return (
    <li className="vb-row" data-row-ambition={ambition.id}>
      <span className="vb-row__ring">
        <LineMark kind="ring" />
      </span>
      <LineSegment direction="across" className={`vb-row__line vb-row__line--to-${reach}`} />
      {reach < 2 && <LineSegment direction="across" fading className={`vb-row__line vb-row__line--from-${reach}`} />}
      <AmbitionCard row={row} standing={parts.renderStanding(ambition)}>
        {parts.renderQuestions(ambition)}
      </AmbitionCard>
      <span className="vb-row__plus">
        {parts.addBlocked !== null && (
          <LinePlus
            label={isOpen ? t.closeAdd(ambition.title) : t.addTo(ambition.title)}
            open={isOpen}
            aria-disabled={parts.addBlocked ? true : undefined}
            onClick={() => parts.onAdd(ambition.id)}
          />
        )}
      </span>
      {cells.map((cell, index) => (
        <BoardCell
          key={cell.status}
          cell={cell}
          ambitionId={ambition.id}
          parts={parts}
          beforeIsCard={isOpen}
          before={
            index === 0 &&
            ((!parts.isPhone && adder) || (mayInvite && <DashedCard>{invitation(t, parts.periodState)}</DashedCard>))
          }
        />
      ))}
      <div className="vb-row__end">
        {parts.isPhone && adder}
        {parts.addBlocked !== null && !isOpen && (
          <button
            type="button"
            className="vb-row__add"
            aria-label={t.addTo(ambition.title)}
            aria-disabled={parts.addBlocked ? true : undefined}
            onClick={() => parts.onAdd(ambition.id)}
          >
            <Icon name="plus" />
            {t.add}
          </button>
        )}
      </div>
      <div className="vb-row__paper vb-print-only" aria-hidden="true">
        <Icon name="pencil" size="small" />
      </div>
    </li>
  );
});

type Texts = ReturnType<typeof useText>['boards'];

function invitation(t: Texts, state: BoardParts['periodState']): string {
  if (state === 'rounded-off') return t.noActionThen;
  return state === 'planned' ? t.noActionPlanned : t.noActionYet;
}

/** The last cell the line must reach: 0, 1 or 2. */
function lastCellWith(row: RowView, fillsFirst: boolean): number {
  const filled = row.cells.map((cell) => cell.shown.length + cell.folded.length > 0);
  const last = filled.lastIndexOf(true);
  return last < 0 && fillsFirst ? 0 : Math.max(last, 0);
}
