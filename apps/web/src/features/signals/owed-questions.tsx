import { useRef, useState } from 'react';
import { useToday } from '../../platform/i18n/use-today.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { OwedCard } from './owed-card.tsx';
import { PassOnDialog } from './pass-on-dialog.tsx';
import { lateFirst, type QuestionItem } from './question-item.ts';
import './signals.css';

type OwedQuestionsProps = {
  /** `ListedSignal` and `OwedSignal` both fit; what is too late is put first. */
  items: readonly QuestionItem[];
  /** Whether the reader owes the answers; who chairs from elsewhere only reads. */
  mayAct?: boolean;
};

/** Questions that wait for an answer of the reader or a team of theirs: pick up, answer, pass on. */
export function OwedQuestions({ items, mayAct = true }: OwedQuestionsProps) {
  const today = useToday();
  const list = useRef<HTMLUListElement>(null);
  // The question as it was opened: while somebody writes, a colleague may answer it and it leaves the list.
  const [opened, setOpened] = useState<{ item: QuestionItem; to: 'answer' | 'pass-on' } | null>(null);
  const close = () => setOpened(null);
  const finish = () => {
    close();
    list.current?.focus();
  };
  const current = opened && (items.find(({ id }) => id === opened.item.id) ?? opened.item);
  return (
    <>
      <ul ref={list} className="vb-owed-questions" tabIndex={-1}>
        {lateFirst(items, today).map((item) => (
          <OwedCard
            key={item.id}
            item={item}
            mayAct={mayAct}
            onAnswer={() => setOpened({ item, to: 'answer' })}
            onPassOn={() => setOpened({ item, to: 'pass-on' })}
          />
        ))}
      </ul>
      {current && opened?.to === 'answer' && <AnswerDialog item={current} onClose={close} onDone={finish} />}
      {current && opened?.to === 'pass-on' && <PassOnDialog item={current} onClose={close} onDone={finish} />}
    </>
  );
}
