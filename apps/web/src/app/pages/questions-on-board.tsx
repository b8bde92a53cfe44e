import type { Board } from '@verbeterbord/domain/boards/board';
import { type ReactNode, Suspense, useMemo } from 'react';
import { placeSignals } from '../../features/signals/place-signals.ts';
import { askQuestion } from '../../features/signals/signal-desk.ts';
import { SignalLine } from '../../features/signals/signal-line.tsx';
import { text } from '../../platform/i18n/use-text.ts';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';

const BoardQuestions = lazyPart(() =>
  import('../../features/signals/board-questions.tsx').then((room) => room.BoardQuestions),
);

type Names = ReadonlyMap<string, { readonly name: string }>;

/** The lines of the questions at an action or ambition; stable as long as no question changed. */
export function useQuestionLines(board: Board, people: Names): (subjectId: string) => ReactNode {
  const now = JSON.stringify([...placeSignals(board).at]);
  return useMemo(() => {
    const at = new Map(JSON.parse(now) as [string, Board['signals']][]);
    return (subjectId) =>
      at.has(subjectId) && (
        <div className="vb-signal-lines">
          {at.get(subjectId)?.map((signal) => (
            <SignalLine key={signal.id} signal={signal} nameOf={(id) => people.get(id)?.name} />
          ))}
        </div>
      );
  }, [now, people]);
}

/** What questions add to the menus of a board, for its members. */
export type QuestionItem = (subject: 'action' | 'ambition', id: string, title: string) => MenuItem;

export const questionItem: QuestionItem = (subject, id, title) => ({
  key: 'ask',
  label: text.signalLine.ask,
  icon: 'question',
  onSelect: () => askQuestion({ [subject === 'action' ? 'actionId' : 'ambitionId']: id, title }),
});

type QuestionsOnBoardProps = { board: Board; people: Names; isMember: boolean };

/** What stands at no action or ambition, at the edge of the board, and the dialogs of all of them. */
export function QuestionsOnBoard({ board, people, isMember }: QuestionsOnBoardProps) {
  return (
    <Suspense>
      <BoardQuestions
        board={board}
        loose={placeSignals(board).loose}
        nameOf={(id) => people.get(id)?.name}
        isMember={isMember}
      />
    </Suspense>
  );
}
