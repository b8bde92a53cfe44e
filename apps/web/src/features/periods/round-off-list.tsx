import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { lengthInDays } from '@verbeterbord/domain/periods/period';
import { nextPeriodSpan } from '@verbeterbord/domain/periods/rhythm';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { RoundOffRow } from './round-off-row.tsx';
import type { useRoundOff } from './use-round-off.ts';
import './round-off.css';

type RoundOffListProps = { board: Board; turn: ReturnType<typeof useRoundOff> };

/** What is to be said before a period is rounded off: first what nobody chose yet, then folded what was set beforehand. */
export function RoundOffList({ board, turn }: RoundOffListProps) {
  const t = useText().periods.roundOff;
  const { first, folded, error } = turn;
  const names = displayNames(board.people);
  const titleOf = (ambitionId: string) => board.ambitions.find(({ id }) => id === ambitionId)?.title ?? '';
  const planned = board.periods.find(({ state }) => state === 'planned');
  const rhythm = { anchorDay: board.period.startsOn, days: lengthInDays(board.period) };
  const open = first.length + folded.length;

  const row = (action: BoardAction) => (
    <RoundOffRow
      key={action.id}
      action={action}
      about={t.about(names.get(action.ownerId) ?? '', titleOf(action.ambitionId))}
      saying={turn.sayingOf(action.id)}
      isPrepared={turn.isPrepared(action.id)}
      fault={turn.faultOf(action.id)}
      guard={turn.guard}
      onSay={(saying) => turn.say(action.id, saying)}
    />
  );

  return (
    <div className="vb-round-off" ref={turn.lists}>
      <p>{t.intro(board.actions.length - open, board.actions.length)}</p>
      {open > 0 && <p>{first.length > 0 ? t.choose : t.allPrepared}</p>}
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {first.length > 0 && <ul className="vb-round-off__list">{first.map(row)}</ul>}
      {folded.length > 0 && (
        <details className="vb-round-off__folded">
          <summary>{t.folded(folded.length)}</summary>
          <ul className="vb-round-off__list">{folded.map(row)}</ul>
        </details>
      )}
      <p>{t.next(formatPeriod(planned ?? nextPeriodSpan(board.period, rhythm)))}</p>
    </div>
  );
}
