import type { BoardSignal } from '@verbeterbord/domain/boards/board';
import { daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { text } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { openThread } from './signal-desk.ts';
import './signal-line.css';

type SignalLineProps = {
  signal: BoardSignal;
  /** Who picked it up, by first name. */
  nameOf: (personId: string) => string | undefined;
  /** At nothing that says what it is about: the question itself is shown. */
  isLoose?: boolean;
};

/** A question on the card it is about: calm while it travels, red only when the answer is owed too long. */
export function SignalLine({ signal, nameOf, isLoose }: SignalLineProps) {
  const { signalLine: t } = text;
  const { id, kind, state, wantedBy, addressedTo, addressedTeamName, pickedUpById } = signal;
  const today = useToday();
  const isLate = isOverdue(signal, today);
  const isAnswered = state === 'answered';
  const name = pickedUpById === null ? undefined : nameOf(pickedUpById);
  const stands = { asked: '', 'picked-up': name ? t.pickedUpBy(name) : t.pickedUp, answered: t.answered }[
    state as 'asked'
  ];
  const whom = addressedTo === 'directors' ? t.director : (addressedTeamName ?? '');
  return (
    <button
      type="button"
      className={classNames(
        'vb-signal-line',
        isLate && 'vb-signal-line--late',
        isAnswered && 'vb-signal-line--answered',
      )}
      onClick={() => openThread(id)}
    >
      <Icon name={isLate ? 'clock' : isAnswered ? 'returned' : 'question'} size="small" />
      <span>
        {kind === 'need' ? t.need : t.to(whom)}
        {isLate ? `, ${t.late(daysBetween(wantedBy, today))}` : stands && ` · ${stands}`}
        <span className={isLoose ? 'vb-signal-line__question' : 'vb-visually-hidden'}>: {signal.question}</span>
      </span>
    </button>
  );
}
