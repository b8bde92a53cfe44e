import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { SignalState } from '@verbeterbord/domain/signals/signal';
import { formatDay } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chip, type ChipTone } from '../../ui/chip/chip.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useEndNeed } from './overview.queries.ts';
import { focusAsked } from './overview-asked.tsx';

const toneOf: Readonly<Record<SignalState, ChipTone>> = {
  asked: 'neutral',
  'picked-up': 'info',
  answered: 'positive',
  closed: 'neutral',
  withdrawn: 'neutral',
};

/** What this director asked a team, what it answered, and the way to be done with it. */
export function OverviewNeedCard({ need }: { need: OwedSignal }) {
  const { need: t } = useRoomText().overview;
  const end = useEndNeed(need);
  const { team, state, answer, askedOn, version } = need;
  const finish = async (to: 'closed' | 'withdrawn') => {
    if ((await end.write({ state: to, seenVersion: version })) === null) return;
    announce(to === 'closed' ? t.closed(team.name) : t.withdrawn(team.name));
    // The card goes with its buttons; the reader stays at the part it stood in.
    focusAsked();
  };
  return (
    <li className="vb-asked-card">
      <p className="vb-asked-card__from">
        <strong>{team.name}</strong>
        <Chip tone={toneOf[state]}>{t.states[state]}</Chip>
        <span>{t.askedOn(formatDay(askedOn))}</span>
      </p>
      <h4>{t.question}</h4>
      {answer && (
        <blockquote className="vb-asked-card__answer">
          <p>{answer.text}</p>
          <footer>{t.answeredOn(formatDay(answer.on))}</footer>
        </blockquote>
      )}
      <div className="vb-asked-card__button">
        {state === 'answered' ? (
          <Button variant="accent" aria-label={t.doneWith(team.name)} onClick={() => void finish('closed')}>
            {t.done}
          </Button>
        ) : (
          <Button variant="quiet" aria-label={t.withdrawOf(team.name)} onClick={() => void finish('withdrawn')}>
            {t.withdraw}
          </Button>
        )}
      </div>
      {end.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(end.error)}
        </Notice>
      )}
    </li>
  );
}
