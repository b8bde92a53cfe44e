import { useQuery } from '@tanstack/react-query';
import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import { whoseTurn } from '@verbeterbord/domain/boardsessions/whose-turn';
import { boardSessionsQuery } from '../../features/boardsessions/boardsessions.queries.ts';
import type { SessionPerson } from '../../features/boardsessions/session-people.ts';
import { TakeAlong } from '../../features/boardsessions/take-along.tsx';
import type { LeadSession } from '../../features/boardsessions/use-lead-session.ts';
import { RoundOffPanel } from '../../features/periods/round-off-panel.tsx';
import { Koffer } from '../../features/takealong/koffer.tsx';
import { TakeFromBoard } from '../../features/takealong/take-from-board.tsx';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { useBoardRights } from './use-board-rights.ts';

type SessionPageClosingProps = {
  page: BoardSessionPage;
  board: Board;
  people: readonly SessionPerson[];
  sendTakeAlong: LeadSession['sendTakeAlong'];
};

/** Afronden: what the schakel takes along, the period, and who chairs next time. */
export function SessionPageClosing({ page, board, people, sendTakeAlong }: SessionPageClosingProps) {
  const { closing: t, chair } = useSessionText();
  const { roundOffBlocked, isMember } = useBoardRights(board);
  const { data } = useQuery(boardSessionsQuery(page.teamId));
  const members = people.filter(({ isMember }) => isMember).map(({ id }) => id);
  // The list may be a moment older than the chair on the screen.
  const sessions = (data?.items ?? []).map((one) => (one.id === page.id ? page : one));
  const next = data && people.find(({ id }) => id === whoseTurn(members, sessions));
  return (
    <>
      <TakeAlong page={page} sendTakeAlong={sendTakeAlong} />
      {isMember && board.team.parent && (
        <>
          <TakeFromBoard board={board} />
          <Koffer teamId={board.team.id} />
        </>
      )}
      <section className="vb-meeting-closing" aria-label={t.roundOff}>
        <h3>{t.roundOff}</h3>
        {board.period.state !== 'running' && <p>{t.isRoundedOff(formatPeriod(board.period))}</p>}
        {board.period.state === 'running' && roundOffBlocked !== undefined && <p>{t.membersOnly}</p>}
        {board.period.state === 'running' && roundOffBlocked === undefined && (
          <>
            <RoundOffPanel board={board} onDone={() => undefined} />
            <p className="vb-meeting__quiet">{t.later}</p>
          </>
        )}
      </section>
      {next && <p>{chair.next(next.name)}</p>}
      <p className="vb-meeting__quiet">{t.summary}</p>
    </>
  );
}
