import { useQuery } from '@tanstack/react-query';
import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import { resultsSoFar, summarise } from '@verbeterbord/domain/boardsessions/session-summary';
import { Link, useLocation } from 'wouter';
import { boardQuery } from '../../features/boards/boards.queries.ts';
import { boardSessionQuery, boardSessionsQuery } from '../../features/boardsessions/boardsessions.queries.ts';
import { CopySummary } from '../../features/boardsessions/copy-summary.tsx';
import { SessionList } from '../../features/boardsessions/session-list.tsx';
import { namesOf } from '../../features/boardsessions/session-people.ts';
import { SessionSummary } from '../../features/boardsessions/session-summary.tsx';
import { summaryText } from '../../features/boardsessions/summary-text.ts';
import { TakeAlong } from '../../features/boardsessions/take-along.tsx';
import { useLeadSession } from '../../features/boardsessions/use-lead-session.ts';
import { observationsQuery } from '../../features/observations/observations.queries.ts';
import { formatDayAndYear, formatPeriod } from '../../platform/i18n/dates.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { boardPath, sessionPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SessionFailed, SessionWaits } from './session-page-frame.tsx';
import { useBoardRights } from './use-board-rights.ts';
import '../../features/boardsessions/session-pages.css';

/** What came of one session. */
export function SessionSummaryPage({ slug, sessionId }: { slug: string; sessionId: string }) {
  const page = useQuery(boardSessionQuery(sessionId));
  const { teamId, periodId } = page.data ?? {};
  const board = useQuery({ ...boardQuery(teamId ?? '', periodId ?? null), enabled: page.data !== undefined });
  const failed = (page.data === undefined && page.error) || (board.data === undefined && board.error);
  useLiveTeams(teamId ? [teamId] : []);
  if (failed) return <SessionFailed error={failed} onRetry={() => void (page.data ? board : page).refetch()} />;
  if (page.data === undefined || board.data === undefined) return <SessionWaits />;
  return <Summary slug={slug} page={page.data} board={board.data} />;
}

function Summary({ slug, page, board }: { slug: string; page: BoardSessionPage; board: Board }) {
  const t = useSessionText();
  const [, navigate] = useLocation();
  const { isMember } = useBoardRights(board);
  const { lead, sendTakeAlong } = useLeadSession(page);
  const sessions = useQuery(boardSessionsQuery(page.teamId));
  const noticed = useQuery({ ...observationsQuery(page.teamId, 'all'), enabled: isMember });
  const names = namesOf(board, page.people);
  const isOpen = page.period.state !== 'rounded-off';
  const questions = (noticed.data?.items ?? [])
    .filter(({ outcome, sessionId }) => outcome === 'question' && sessionId === page.id)
    .map(({ outcomeReason, text }) => outcomeReason ?? text);
  const sections = summarise({ ...page, results: isOpen ? resultsSoFar(board) : page.results }, questions);
  const present = page.presentIds.flatMap((id) => names.get(id) ?? []);
  const chair = page.chairId === null ? undefined : names.get(page.chairId);
  const title = t.summary.title(formatDayAndYear(page.heldOn));
  const head = [
    `${page.team.name}, ${t.summary.period(formatPeriod(page.period))}`,
    ...(present.length > 0 ? [t.summary.present(present.join(', '))] : []),
    ...(chair ? [t.summary.chaired(chair)] : []),
  ];
  usePageTitle(title);
  const reopen = async () => {
    if (await lead({ state: 'running' })) navigate(sessionPath(slug));
  };
  return (
    <div className="vb-meeting-page vb-meeting-summary">
      <Link href={boardPath(slug)} className="vb-meeting-page__back vb-no-print">
        <Icon name="chevron-left" size="small" />
        {t.toBoard}
      </Link>
      <header className="vb-meeting-summary__head">
        <h1>{title}</h1>
        {head.map((line) => (
          <p key={line} className="vb-meeting__quiet">
            {line}
          </p>
        ))}
      </header>
      {page.state === 'running' && (
        <Notice tone="info" icon="people">
          {t.summary.running} <Link href={sessionPath(slug)}>{t.summary.join}</Link>
        </Notice>
      )}
      {isOpen && <p className="vb-meeting__quiet">{t.summary.notRoundedOff}</p>}
      <div className="vb-meeting-summary__buttons vb-no-print">
        <CopySummary text={summaryText([title, ...head], sections, names, t.summary)} />
        <Button icon="board" onClick={() => window.print()}>
          {t.summary.print}
        </Button>
        {page.state === 'ended' && (
          <Button variant="quiet" icon="undo" onClick={() => void reopen()}>
            {t.summary.reopen}
          </Button>
        )}
      </div>
      <SessionSummary sections={sections} names={names} />
      <div className="vb-no-print">
        <p className="vb-meeting__quiet">{t.summary.afterwards}</p>
        <TakeAlong page={page} sendTakeAlong={sendTakeAlong} />
      </div>
      <SessionList slug={slug} sessions={sessions.data?.items ?? []} names={names} currentId={page.id} />
    </div>
  );
}
