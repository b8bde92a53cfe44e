import { useQuery } from '@tanstack/react-query';
import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { Redirect } from 'wouter';
import { boardQuery } from '../../features/boards/boards.queries.ts';
import { useBoardView } from '../../features/boards/use-board-view.ts';
import { boardSessionQuery } from '../../features/boardsessions/boardsessions.queries.ts';
import { SessionLive } from '../../features/boardsessions/session-live.tsx';
import { sessionPeople } from '../../features/boardsessions/session-people.ts';
import { useLeadSession } from '../../features/boardsessions/use-lead-session.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { sessionPath } from '../../platform/navigation/paths.ts';
import { SessionFailed, SessionWaits } from './session-page-frame.tsx';
import { SessionPageStep } from './session-page-step.tsx';

/** The session that runs, over the board of the period it looks back on. When it ends, everybody goes to its summary. */
export function SessionPageLive({ sessionId, slug }: { sessionId: BoardSessionId; slug: string }) {
  const page = useQuery(boardSessionQuery(sessionId));
  const { teamId, periodId } = page.data ?? {};
  const board = useQuery({ ...boardQuery(teamId ?? '', periodId ?? null), enabled: page.data !== undefined });
  if (page.data?.state === 'ended') return <Redirect to={sessionPath(slug, sessionId)} replace />;
  const failed = (page.data === undefined && page.error) || (board.data === undefined && board.error);
  if (failed) return <SessionFailed error={failed} onRetry={() => void (page.data ? board : page).refetch()} />;
  if (page.data === undefined || board.data === undefined) return <SessionWaits />;
  return <Live page={page.data} read={board.data} />;
}

function Live({ page, read }: { page: BoardSessionPage; read: Board }) {
  const today = useToday();
  const { person } = useAccount();
  const board = useBoardView(read);
  const { lead, sendTakeAlong } = useLeadSession(page);
  const people = sessionPeople(board, [...page.people.filter(isPartOf(page)), person], today);
  return (
    <SessionLive page={page} me={person.id} people={people} lead={lead}>
      {(step) => (
        <SessionPageStep
          step={step}
          page={page}
          board={board}
          people={people}
          onPresent={(presentIds) => void lead({ presentIds })}
          sendTakeAlong={sendTakeAlong}
        />
      )}
    </SessionLive>
  );
}

/** The page names owners too; at the session are those who chair or were tapped. */
const isPartOf =
  ({ chairId, presentIds }: BoardSessionPage) =>
  ({ id }: { id: string }): boolean =>
    id === chairId || presentIds.includes(id);
