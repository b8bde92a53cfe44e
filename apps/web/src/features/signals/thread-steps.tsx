import type { SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useWhom } from './question-words.tsx';
import './thread-steps.css';

/** Every step a question took, oldest first; answers stand out. Days, no clock times. */
export function ThreadSteps({ thread }: { thread: SignalThread }) {
  const { thread: t } = useRoomText().signals;
  const whom = useWhom();
  const names = displayNames(thread.people);
  return (
    <ol className="vb-thread-steps" aria-label={t.steps}>
      {thread.steps.map(({ id, kind, on, byId, text, addressedTo, addressedTeam }) => (
        <li key={id} className={`vb-thread-step vb-thread-step--${kind}`}>
          <p>
            <strong>{names.get(byId) ?? t.somebody}</strong>{' '}
            {t.step[kind](whom({ addressedTo: addressedTo ?? thread.addressedTo, addressedTeam }))}
            <span className="vb-thread-step__day">, {formatDay(on)}</span>
          </p>
          {text && <p className="vb-thread-step__text">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
