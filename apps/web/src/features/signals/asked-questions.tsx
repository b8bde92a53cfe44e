import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { HelpsThis } from './helps-this.tsx';
import { answeredFirst, type QuestionItem } from './question-item.ts';
import { QuestionState, WantedBy } from './question-state.tsx';
import { QuestionAnswer, useWhom } from './question-words.tsx';
import './signals.css';

type AskedQuestionsProps = {
  items: readonly QuestionItem[];
  /** Several teams asked: each question says whose it is. */
  namesTeam?: boolean;
  /** Whether the reader asks with this team; who chairs from elsewhere only reads. */
  mayAct?: boolean;
  /** Without it a question stays closed: a director asks only what the card says already. */
  onOpen?: ((item: QuestionItem) => void) | undefined;
};

/** What was asked and is not closed: where each stands, the answer, and whether it helps. */
export function AskedQuestions({ items, namesTeam, mayAct = true, onOpen }: AskedQuestionsProps) {
  const { signals: t } = useRoomText();
  const whom = useWhom();
  const today = useToday();
  return (
    <ul className="vb-asked-questions">
      {answeredFirst(items, today).map((item) => (
        <li key={item.id} className="vb-owed-card">
          <p className="vb-owed-card__from">
            <strong>
              {namesTeam && item.kind === 'question' ? `${item.team.name}, ` : ''}
              {item.kind === 'need' ? t.to(item.team.name) : t.to(whom(item))}
            </strong>
            <QuestionState item={item} />
          </p>
          <p className="vb-owed-card__question">{item.question}</p>
          {item.answer && (
            <QuestionAnswer answer={item.answer} by={item.kind === 'need' ? item.team.name : whom(item)} />
          )}
          <div className="vb-owed-card__foot">
            {mayAct && item.state === 'answered' ? <HelpsThis item={item} /> : <WantedBy item={item} />}
            {onOpen && item.kind === 'question' && (
              <Button variant="quiet" aria-label={t.page.read(item.question)} onClick={() => onOpen(item)}>
                {t.page.see}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
