import type { Board } from '@verbeterbord/domain/boards/board';
import { isOverdue } from '@verbeterbord/domain/periods/period';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { Link } from 'wouter';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { sessionPath } from '../../platform/navigation/paths.ts';
import { Notice } from '../../ui/notice/notice.tsx';

type BoardNoticesProps = {
  board: Board;
  isMember: boolean;
  mayJoinSession: boolean;
  today: CalendarDay;
  runningAddress: string;
};

/** What is different about the board on the screen, in one calm line. */
export function BoardNotices({ board, isMember, mayJoinSession, today, runningAddress }: BoardNoticesProps) {
  const { boards: t, periods } = useText();
  const { period, team } = board;
  const lines = [
    !isMember && t.readOnly(team.name),
    isMember && isOverdue(period, today) && periods.overdue(formatDay(period.endsOn)),
    isMember && period.state === 'planned' && t.planned,
    period.state === 'rounded-off' && (isMember ? t.frozen : t.frozenElsewhere),
  ].filter((line) => line !== false);
  const isSession = mayJoinSession && board.runningSessionId !== null;
  if (lines.length === 0 && !isSession) return null;
  return (
    <div className="vb-board-notices">
      {isSession && (
        <Notice tone="info" icon="people" live="status">
          {t.session.runs} <Link href={sessionPath(team.slug)}>{t.session.join}</Link>
        </Notice>
      )}
      {lines.length > 0 && (
        <Notice tone="info" icon={period.state === 'rounded-off' ? 'lock' : 'eye'}>
          {lines.join(' ')}
          {period.state !== 'running' && (
            <>
              {' '}
              <Link href={runningAddress}>{t.toRunning}</Link>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}
