import type { Board } from '@verbeterbord/domain/boards/board';
import { addDays, type CalendarDay, compareDays } from '@verbeterbord/domain/shared/calendar-day';
import { Link, useLocation } from 'wouter';
import { formatDayAndYear, formatPeriod, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { DoneBlocks } from '../../ui/blocks/done-blocks.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { DayChooser } from './day-chooser.tsx';
import './day-nav.css';

type DayNavProps = {
  board: Board;
  on: CalendarDay;
  today: CalendarDay;
  /** The address of another day, or of today. */
  addressOf: (day: CalendarDay | null) => string;
};

/** No organisation is older than this; the server knows where a team began. */
const EARLIEST = '2000-01-01';

/** Which day is shown, a step back and forth, and any other day; with what was done by then. */
export function DayNav({ board, on, today, addressOf }: DayNavProps) {
  const { day: t } = useRoomText().history;
  const [, navigate] = useLocation();
  const next = addDays(on, 1);
  const done = board.actions.filter(({ status }) => status === 'done').length;
  const busy = board.actions.filter(({ status }) => status === 'in-progress').length;
  return (
    <div className="vb-board-head__period vb-day-nav">
      <nav className="vb-day-nav__days" aria-label={t.label}>
        <Link
          href={addressOf(addDays(on, -1))}
          className="vb-icon-button vb-icon-button--normal"
          aria-label={`${t.previous}, ${formatDayAndYear(addDays(on, -1))}`}
        >
          <Icon name="chevron-left" />
        </Link>
        <p aria-live="polite">
          <strong>
            {formatWeekday(on)} {formatDayAndYear(on)}
          </strong>
          <span className="vb-day-nav__period">{formatPeriod(board.period)}</span>
        </p>
        <Link
          href={addressOf(compareDays(next, today) < 0 ? next : null)}
          className="vb-icon-button vb-icon-button--normal"
          aria-label={compareDays(next, today) < 0 ? `${t.next}, ${formatDayAndYear(next)}` : t.toToday}
        >
          <Icon name="chevron-right" />
        </Link>
      </nav>
      <div className="vb-day-nav__done">
        <p>{t.done(done, board.actions.length)}</p>
        <DoneBlocks done={done} busy={busy} open={board.actions.length - done - busy} />
      </div>
      <DayChooser
        key={on}
        shown={on}
        from={EARLIEST}
        until={addDays(today, -1)}
        onChoose={(day) => navigate(addressOf(day))}
      />
    </div>
  );
}
