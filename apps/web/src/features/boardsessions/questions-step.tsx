import type { Board } from '@verbeterbord/domain/boards/board';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './session-steps.css';

/** What becomes a question when the period is rounded off: what was said of an action beforehand. */
export function QuestionsStep({ board }: { board: Board }) {
  const { questions: t } = useSessionText();
  const questions = board.prepared
    .filter(({ outcome }) => outcome === 'asked')
    .map(({ actionId, reason }) => ({ action: board.actions.find(({ id }) => id === actionId), words: reason }));
  if (questions.length === 0) return null;
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
      </ul>
      <p className="vb-meeting__quiet">{t.note}</p>
    </>
  );
}
