import type { Board } from '@verbeterbord/domain/boards/board';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './session-steps.css';

type QuestionsStepProps = {
  board: Board;
  /** What was noticed and became a question in this session. */
  noticed: readonly string[];
};

/** Vragen: what is asked beside an action, and what was noticed and became a question. */
export function QuestionsStep({ board, noticed }: QuestionsStepProps) {
  const { questions: t } = useSessionText();
  const prepared = board.prepared
    .filter(({ outcome }) => outcome === 'asked')
    .map(({ actionId, reason }) => ({ action: board.actions.find(({ id }) => id === actionId), words: reason }));
  const asked = board.actions
    .filter(({ outcome }) => outcome === 'asked')
    .map((action) => ({ action, words: action.outcomeReason ?? null }));
  const questions = [...prepared, ...asked];
  if (questions.length + noticed.length === 0) return <p className="vb-meeting__large">{t.nothing}</p>;
  return (
    <>
      <ul className="vb-meeting-questions">
        {questions.map(({ action, words }) => (
          <li key={action?.id} className="vb-meeting-question">
            <Icon name="question" />
            <div>
              <p className="vb-meeting-question__words">{words ?? action?.title}</p>
              {action && <p className="vb-meeting__quiet">{t.from(action.title)}</p>}
            </div>
          </li>
        ))}
        {noticed.map((words) => (
          <li key={words} className="vb-meeting-question">
            <Icon name="question" />
            <div>
              <p className="vb-meeting-question__words">{words}</p>
              <p className="vb-meeting__quiet">{t.noticed}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="vb-meeting__quiet">{t.note}</p>
    </>
  );
}
