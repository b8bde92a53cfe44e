import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { useState } from 'react';
import { QuestionsStep } from '../../features/boardsessions/questions-step.tsx';
import { AskQuestionDialog } from '../../features/signals/ask-question-dialog.tsx';
import { AskedQuestions } from '../../features/signals/asked-questions.tsx';
import { itemsOfBoard } from '../../features/signals/board-items.ts';
import { OwedQuestions } from '../../features/signals/owed-questions.tsx';
import { receivedQuery } from '../../features/signals/signals.queries.ts';
import { ThreadDialog } from '../../features/signals/thread-dialog.tsx';
import { useSignalBells } from '../../features/signals/use-signal-bells.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { useBoardRights } from './use-board-rights.ts';
import './session-page-questions.css';

/** Vragen: what we asked and whether the answer helps, what is asked of us, and what becomes a question when the period is rounded off. */
export function SessionPageQuestions({ board }: { board: Board }) {
  const { session: t, ask } = useRoomText().signals;
  const { isMember } = useBoardRights(board);
  const { data: received } = useQuery(receivedQuery(board.team.id));
  const [opened, setOpened] = useState<{ signalId: string | null } | null>(null);
  useSignalBells();
  const items = itemsOfBoard(board);
  const ours = items.filter(({ kind }) => kind === 'question');
  const needs = items.filter(({ kind }) => kind === 'need');
  const asked = (received?.items ?? []).filter(({ kind }) => kind === 'question');
  const owed = [...needs, ...asked].filter(({ state }) => state !== 'answered');
  const close = () => setOpened(null);
  return (
    <>
      <section className="vb-session-questions" aria-labelledby="onze-vragen">
        <h3 id="onze-vragen">{t.ours}</h3>
        {ours.length === 0 && <p className="vb-meeting__large">{t.none}</p>}
        <AskedQuestions items={ours} mayAct={isMember} onOpen={({ id }) => setOpened({ signalId: id })} />
        {isMember && (
          <p>
            <Button icon="plus" onClick={() => setOpened({ signalId: null })}>
              {ask.open}
            </Button>
          </p>
        )}
      </section>
      {(owed.length > 0 || board.team.kind === 'team-of-teams') && (
        <section className="vb-session-questions" aria-labelledby="aan-ons-gevraagd">
          <h3 id="aan-ons-gevraagd">{t.owed}</h3>
          {received !== undefined && owed.length === 0 && <p className="vb-meeting__quiet">{t.owedNone}</p>}
          <OwedQuestions items={owed} mayAct={isMember} />
        </section>
      )}
      <QuestionsStep board={board} />
      {opened?.signalId === null && <AskQuestionDialog team={board.team} from={{}} onClose={close} />}
      {opened && opened.signalId !== null && <ThreadDialog signalId={opened.signalId} onClose={close} />}
    </>
  );
}
