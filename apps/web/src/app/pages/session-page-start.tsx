import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { whoseTurn } from '@verbeterbord/domain/boardsessions/whose-turn';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { Link } from 'wouter';
import { boardSessionsQuery } from '../../features/boardsessions/boardsessions.queries.ts';
import { SessionList } from '../../features/boardsessions/session-list.tsx';
import { namesOf, sessionPeople } from '../../features/boardsessions/session-people.ts';
import { SessionStart } from '../../features/boardsessions/session-start.tsx';
import { useAccount } from '../../platform/authorization/account.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { SessionFailed } from './session-page-frame.tsx';
import '../../features/boardsessions/session-pages.css';

/** No session runs: begin one, or read what came of earlier ones. */
export function SessionPageStart({ board, onStarted }: { board: Board; onStarted: (id: BoardSessionId) => void }) {
  const t = useSessionText();
  const today = useToday();
  const me = useAccount().person.id;
  const { data, error, refetch } = useQuery(boardSessionsQuery(board.team.id));
  usePageTitle(t.ofTeam(board.team.name));
  if (error && data === undefined) return <SessionFailed error={error} onRetry={() => void refetch()} />;
  const members = sessionPeople(board, [], today);
  const turnId = data
    ? whoseTurn(
        members.map(({ id }) => id),
        data.items,
      )
    : null;
  return (
    <div className="vb-meeting-page">
      <Link href={boardPath(board.team.slug)} className="vb-meeting-page__back">
        <Icon name="chevron-left" size="small" />
        {t.toBoard}
      </Link>
      <h1>{t.ofTeam(board.team.name)}</h1>
      <div className="vb-meeting-page__columns">
        <SessionStart
          teamId={board.team.id}
          me={me}
          turn={members.find(({ id }) => id === turnId) ?? null}
          onStarted={onStarted}
        />
        <SessionList slug={board.team.slug} sessions={data?.items ?? []} names={namesOf(board, [])} />
      </div>
    </div>
  );
}
