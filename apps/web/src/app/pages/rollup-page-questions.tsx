import type { Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { useEffect, useRef, useState } from 'react';
import { RollupPanel } from '../../features/rollups/rollup-panel.tsx';
import { OwedQuestions } from '../../features/signals/owed-questions.tsx';
import { lateFirst, type QuestionItem } from '../../features/signals/question-item.ts';
import { QuestionState, WantedBy } from '../../features/signals/question-state.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';

const MOST_QUESTIONS = 4;

/** What this Team van teams owes an answer to; only what is too late is red. Its members answer here, and others look along. */
export function RollupQuestions({ rollup: { questions, team } }: { rollup: Rollup }) {
  const { questions: t } = useRoomText().rollups;
  const today = useToday();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // The button that unfolded them is gone: go on at the first that came.
  useEffect(() => {
    const cards = showsAll ? list.current?.querySelectorAll('li') : undefined;
    cards?.[MOST_QUESTIONS]?.querySelector('button')?.focus();
  }, [showsAll]);
  const facts = { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation: true };
  const { allowed: isMember } = useMayI('bin.read', { team: facts });
  const late = questions.filter((question) => isOverdue(question, today)).length;
  const inOrder = lateFirst(questions, today);
  const shown = showsAll ? inOrder : inOrder.slice(0, MOST_QUESTIONS);
  const left = inOrder.length - shown.length;
  const note = questions.length > 0 && (
    <p>
      {t.open(questions.length)}
      {late > 0 && (
        <>
          , <span className="vb-rollup-panel__late">{t.late(late)}</span>
        </>
      )}
    </p>
  );
  return (
    <RollupPanel icon={<Icon name="question" />} title={t.title} note={note}>
      {questions.length === 0 && <p className="vb-rollup-panel__none">{t.none}</p>}
      {questions.length > 0 && (
        <div ref={list}>{isMember ? <OwedQuestions items={shown} /> : <QuestionsToRead items={shown} />}</div>
      )}
      {left > 0 && (
        <div>
          <Button variant="quiet" icon="chevron-down" onClick={() => setShowsAll(true)}>
            {t.more(left)}
          </Button>
          <span className="vb-print-only">{t.more(left)}</span>
        </div>
      )}
    </RollupPanel>
  );
}

const QuestionsToRead = ({ items }: { items: readonly QuestionItem[] }) => (
  <ul className="vb-owed-questions">
    {items.map((item) => (
      <li key={item.id} className="vb-owed-card">
        <p className="vb-owed-card__from">
          <strong>{item.team.name}</strong>
          <QuestionState item={item} />
        </p>
        <p className="vb-owed-card__question">{item.question}</p>
        <div className="vb-owed-card__foot">
          <WantedBy item={item} />
        </div>
      </li>
    ))}
  </ul>
);
