import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import type { QuestionItem } from './question-item.ts';

/** Who is asked, in words. */
export const useWhom = () => {
  const { directors } = useRoomText().signals;
  return ({ addressedTo, addressedTeam }: Pick<QuestionItem, 'addressedTo' | 'addressedTeam'>): string =>
    addressedTo === 'directors' ? directors : (addressedTeam?.name ?? '');
};

/** What is the matter and what was tried, where that is known. */
export function QuestionMatter({ item }: { item: Pick<QuestionItem, 'about' | 'tried' | 'ambitionTitle'> }) {
  const { signals: t } = useRoomText();
  const { about, tried, ambitionTitle } = item;
  if (!about && !tried && !ambitionTitle) return null;
  return (
    <dl className="vb-question-matter">
      {about && <Part term={t.aboutLabel}>{about}</Part>}
      {tried && <Part term={t.triedLabel}>{tried}</Part>}
      {ambitionTitle && <Part term={t.forAmbition}>{ambitionTitle}</Part>}
    </dl>
  );
}

const Part = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** What is still needed, or why it was passed on: what whoever owes the answer has to know beside the question. */
export function QuestionNote({ item: { note } }: { item: Pick<QuestionItem, 'note'> }) {
  const { signals: t } = useRoomText();
  if (!note) return null;
  return (
    <p className="vb-question-note">
      <strong>{t.noteOf[note.kind]}</strong> {note.text}
    </p>
  );
}

/** The latest answer, as it stands below its question. */
export function QuestionAnswer({ answer, by }: { answer: NonNullable<QuestionItem['answer']>; by: string }) {
  const { signals: t } = useRoomText();
  return (
    <blockquote className="vb-question-answer">
      <p>{answer.text}</p>
      <footer>{t.answerOf(by, formatDay(answer.on))}</footer>
    </blockquote>
  );
}
