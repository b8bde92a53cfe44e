import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { readBoardView } from '../../features/boards/board-filter.ts';
import { BoardSkeleton } from '../../features/boards/board-skeleton.tsx';
import { boardQuery, teamsQuery } from '../../features/boards/boards.queries.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { BoardOnScreen } from './board-on-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import '../shell/shell.css';

// Seldom asked for, so not in the first paint of the board.
const BoardOnDay = lazy(() => import('./board-on-day.tsx').then((page) => ({ default: page.BoardOnDay })));

/** The improvement board of a team. Its address says which team, which period, and how it is looked at. */
export function BoardPage({ slug }: { slug: string }) {
  const { boards: t } = useText();
  const account = useAccount();
  const today = useToday();
  const view = readBoardView(useSearch());
  // The own teams are known at once; the others are asked for only when the address names none of them.
  const own = account.memberships.find(({ team }) => team.slug === slug)?.team;
  const teams = useQuery({ ...teamsQuery, enabled: own === undefined });
  const team = own ?? teams.data?.items.find((one) => one.slug === slug);
  const isEarlier = view.on !== null && view.on !== today;
  const board = useQuery({
    ...boardQuery(team?.id ?? '', view.periodId),
    enabled: team !== undefined && !isEarlier,
  });
  const error = board.data === undefined ? (board.error ?? teams.error) : null;
  const isUnknown = (teams.isSuccess && team === undefined) || isNotThere(error);
  if (isUnknown) return <NotFoundPage />;
  if (team !== undefined && view.on !== null && isEarlier) {
    return (
      <Suspense fallback={<BoardSkeleton title={team.name} />}>
        <BoardOnDay team={team} on={view.on} view={view} />
      </Suspense>
    );
  }
  if (error) {
    return (
      <div className="vb-shell__message">
        <h1>{t.failed}</h1>
        <p>{problemText(error)}</p>
        <p>
          <Button variant="primary" onClick={() => void (team ? board : teams).refetch()}>
            {t.tryAgain}
          </Button>
        </p>
      </div>
    );
  }
  if (board.data === undefined) return <BoardSkeleton title={team?.name} />;
  return <BoardOnScreen read={board.data} view={view} />;
}

const isNotThere = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.status === 400);
