import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { ownerLooks } from '../../features/actions/owner-look.ts';
import { type BoardView, boardAddress, filterOf } from '../../features/boards/board-filter.ts';
import { BoardHead } from '../../features/boards/board-head.tsx';
import { BoardLanes } from '../../features/boards/board-lanes-shown.tsx';
import { BoardSkeleton } from '../../features/boards/board-skeleton.tsx';
import { BoardTools } from '../../features/boards/board-tools.tsx';
import { useLanes } from '../../features/boards/use-board-view.ts';
import { DayNav } from '../../features/history/day-nav.tsx';
import { dayBoardQuery } from '../../features/history/history.queries.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDayAndYear, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { useDayParts } from './use-day-parts.tsx';
import '../shell/shell.css';

type BoardOnDayProps = {
  team: { readonly id: string; readonly slug: string; readonly name: string };
  on: CalendarDay;
  view: BoardView;
};

/** The board of an earlier day, to look at only. */
export function BoardOnDay({ team, on, view }: BoardOnDayProps) {
  const { day: t } = useRoomText().history;
  const { data, error, refetch } = useQuery(dayBoardQuery(team.id, on));
  if (data !== undefined) return <DayOnScreen board={data.board} on={on} view={view} />;
  if (error instanceof ApiProblem && error.status === 404) return <NotFoundPage />;
  if (error instanceof ApiProblem && error.status === 400) {
    return (
      <div className="vb-shell__message">
        <h1>{t.none}</h1>
        <p>{t.noneHelp}</p>
        <p>
          <Link href={boardAddress(team.slug, {})}>{t.toToday}</Link>
        </p>
      </div>
    );
  }
  if (error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  return <BoardSkeleton title={team.name} />;
}

function DayOnScreen({ board, on, view }: { board: Board; on: CalendarDay; view: BoardView }) {
  const { day: t, periods } = useRoomText().history;
  const { person } = useAccount();
  const today = useToday();
  const [, navigate] = useLocation();
  const people = useMemo(() => ownerLooks(board.people, person.id, today), [board.people, person.id, today]);
  const filter = filterOf(view, person.id, false);
  const lanes = useLanes(board, filter, on);
  const parts = useDayParts(board, people);
  const address = (change: Partial<BoardView>) =>
    boardAddress(board.team.slug, { ...view, periodId: null, actionId: null, who: null, ...change });
  const onView = (change: Partial<BoardView>) => navigate(address(change), { replace: true });
  const day = `${formatWeekday(on)} ${formatDayAndYear(on)}`;
  usePageTitle(`${board.team.name}, ${day}`);
  return (
    <div className="vb-board-page">
      <BoardHead
        title={board.team.name}
        isNew={false}
        watching={[]}
        look={view.look}
        onLook={(look) => onView({ look })}
        addBlocked={null}
        onNewAction={() => undefined}
        newActionWords=""
        more={null}
      >
        <DayNav board={board} on={on} today={today} addressOf={(other) => address({ on: other })} />
        <BoardTools board={board} view={view} me={person.id} mayFilterOnOwner={false} onView={onView} />
      </BoardHead>
      <div className="vb-board-notices">
        <Notice tone="info" icon="eye" live="status">
          {t.banner(day)} {board.period.state === 'rounded-off' && t.kept}{' '}
          <Link href={address({ on: null })}>{t.toToday}</Link>
        </Notice>
      </div>
      <div className={`vb-board vb-board--${view.look}`}>
        {lanes.length === 0 ? (
          <DashedCard>{periods.noActions}</DashedCard>
        ) : (
          <BoardLanes board={board} lanes={lanes} look={view.look} parts={parts} />
        )}
      </div>
    </div>
  );
}
