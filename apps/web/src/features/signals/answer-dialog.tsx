import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { QuestionItem } from './question-item.ts';
import { QuestionState, WantedBy } from './question-state.tsx';
import { QuestionAnswer, QuestionMatter, QuestionNote, useWhom } from './question-words.tsx';
import './signals.css';

type AnswerDialogProps = { item: QuestionItem; onClose: () => void; onDone?: () => void };

/** A question with all that was said of it, and the field for its answer. Needs nothing but what the list has: directors read no more. */
export function AnswerDialog({ item, onClose, onDone = onClose }: AnswerDialogProps) {
  const { signals: t } = useRoomText();
  const whom = useWhom();
  const isNeed = item.kind === 'need';
  return (
    <Dialog title={isNeed ? t.fromDirector : t.from(item.team.name)} closeLabel={t.close} onClose={onClose}>
      <div className="vb-question">
        <p className="vb-question__words">{item.question}</p>
        <p className="vb-question__meta">
          <QuestionState item={item} />
          <WantedBy item={item} />
        </p>
        <QuestionMatter item={item} />
        {item.answer && <QuestionAnswer answer={item.answer} by={whom(item)} />}
        <QuestionNote item={item} />
        <AnswerForm item={item} isFirst onDone={onDone} />
      </div>
    </Dialog>
  );
}
