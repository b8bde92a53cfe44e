import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { useState } from 'react';
import { boardQuery } from '../../features/boards/boards.queries.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { SessionFailed, SessionWaits } from './session-page-frame.tsx';
import { SessionPageLive } from './session-page-live.tsx';
import { SessionPageStart } from './session-page-start.tsx';
import { useTeamOfSlug } from './use-team-of-slug.ts';

/** The board session of a team: the one that runs, or the place where one begins. */
export function SessionPage({ slug }: { slug: string }) {
  const { team, error } = useTeamOfSlug(slug);
  const board = useQuery({ ...boardQuery(team?.id ?? '', null), enabled: Boolean(team) });
  useLiveTeams(team ? [team.id] : [], team?.id);
  if (team === null) return <NotFoundPage />;
  const failed = board.data === undefined ? (board.error ?? error) : null;
  if (failed) return <SessionFailed error={failed} onRetry={() => void board.refetch()} />;
  if (board.data === undefined) return <SessionWaits />;
  return <SessionOfBoard board={board.data} />;
}

function SessionOfBoard({ board }: { board: Board }) {
  // A session that ended here still has to say so: it stays until the next one.
  const [followedId, setFollowed] = useState(board.runningSessionId);
  const { runningSessionId } = board;
  if (runningSessionId !== null && runningSessionId !== followedId) setFollowed(runningSessionId);
  if (followedId === null) return <SessionPageStart board={board} onStarted={setFollowed} />;
  return <SessionPageLive key={followedId} sessionId={followedId} slug={board.team.slug} />;
}
