import type { SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import type { Board, BoardSignal } from '@verbeterbord/domain/boards/board';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { questionsPath } from '../../platform/navigation/paths.ts';
import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { clearSignalDesk, openThread, useSignalDesk } from './signal-desk.ts';
import { SignalLine } from './signal-line.tsx';
import './board-questions.css';

// Neither asking nor reading on is needed to see a board.
const fetchRoom = () => import('./signal-dialogs.tsx');

const MOST = 2;

type BoardQuestionsProps = {
  board: Board;
  /** Questions that stand at no action or ambition of the board. */
  loose: readonly BoardSignal[];
  nameOf: (personId: string) => string | undefined;
  isMember: boolean;
  /** What else can be done with an opened question. */
  moreOf?: ((thread: SignalThread) => ReactNode) | undefined;
};

/** The questions of a board that stand by themselves, the dialogs of all of them, and the word that an answer came. */
export function BoardQuestions({ board, loose, nameOf, isMember, moreOf }: BoardQuestionsProps) {
  const { board: t } = useRoomText().signals;
  const opened = useSignalDesk((desk) => desk.opened);
  const room = useFetchedRoom(fetchRoom, opened !== null, clearSignalDesk);
  useEffect(() => clearSignalDesk, []);
  useArrivals(board, isMember);
  return (
    <>
      {loose.length > 0 && (
        <section className="vb-board-questions vb-no-print" aria-label={t.loose}>
          <strong>{t.loose}</strong>
          <ul>
            {loose.slice(0, MOST).map((signal) => (
              <li key={signal.id}>
                <SignalLine signal={signal} nameOf={nameOf} isLoose />
              </li>
            ))}
          </ul>
          {loose.length > MOST && <Link href={questionsPath()}>{t.all(loose.length)}</Link>}
        </section>
      )}
      {room !== null && opened !== null && (
        <room.SignalDialogs team={board.team} opened={opened} moreOf={moreOf} onClose={clearSignalDesk} />
      )}
    </>
  );
}

/** Says that an answer came while the board was looked at: once, politely, and with the way to it for the team itself. */
function useArrivals({ team, signals }: Board, isMember: boolean): void {
  const { board: t } = useRoomText().signals;
  const known = useRef<{ teamId: string; states: ReadonlyMap<string, string> } | null>(null);
  useEffect(() => {
    const before = known.current?.teamId === team.id ? known.current.states : null;
    known.current = { teamId: team.id, states: new Map(signals.map(({ id, state }) => [id, state])) };
    if (before === null) return;
    const answered = signals.filter(({ id, state }) => state === 'answered' && (before.get(id) ?? state) !== state);
    for (const { id, question } of answered) {
      if (isMember) showToast({ message: t.arrived(question), action: { label: t.see, run: () => openThread(id) } });
      else announce(t.arrived(question));
    }
  }, [team.id, signals, isMember, t]);
}
