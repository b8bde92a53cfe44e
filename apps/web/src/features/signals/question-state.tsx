import { daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatShortDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Chip } from '../../ui/chip/chip.tsx';
import { isMine, type QuestionItem } from './question-item.ts';

const looks = {
  asked: { tone: 'neutral', icon: 'question' },
  'picked-up': { tone: 'info', icon: 'person-check' },
  answered: { tone: 'positive', icon: 'returned' },
  closed: { tone: 'positive', icon: 'check' },
  withdrawn: { tone: 'neutral', icon: 'undo' },
} as const;

/** Where a question stands: too late in red, and who picked it up where that may be known. */
export function QuestionState({ item }: { item: QuestionItem }) {
  const { signals: t } = useRoomText();
  const today = useToday();
  const me = useAccount().person.id;
  const isLate = isOverdue(item, today);
  return (
    <span className="vb-question-state">
      {isLate && (
        <Chip tone="negative" icon="clock">
          {t.late(daysBetween(item.wantedBy, today))}
        </Chip>
      )}
      {(!isLate || item.state === 'picked-up') && <Chip {...looks[item.state]}>{wordsOf(item)}</Chip>}
    </span>
  );

  function wordsOf({ state, pickedUpBy }: QuestionItem): string {
    if (state !== 'picked-up') return t.states[state];
    if (isMine(item, me)) return t.pickedUpByYou;
    return pickedUpBy ? t.pickedUpBy(pickedUpBy.givenName) : t.states[state];
  }
}

/** 'antwoord voor di 24 nov'; a day that passed reads 'gevraagd voor …'. */
export function WantedBy({ item }: { item: Pick<QuestionItem, 'wantedBy' | 'state'> }) {
  const { signals: t } = useRoomText();
  const today = useToday();
  const day = `${formatWeekday(item.wantedBy).slice(0, 2)} ${formatShortDay(item.wantedBy)}`;
  return <span>{item.wantedBy < today ? t.wasWantedBy(day) : t.wantedBy(day)}</span>;
}
