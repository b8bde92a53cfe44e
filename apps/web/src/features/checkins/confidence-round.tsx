import { useEffect, useRef } from 'react';
import { formatDay } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { NumberChoice } from './number-choice.tsx';
import { SpreadColumns } from './spread-columns.tsx';
import type { RoundOfAmbition } from './use-round.ts';
import './confidence-round.css';

type ConfidenceRoundProps = {
  halen: RoundOfAmbition;
  /** How many are in the team today. */
  members: number;
};

/** A round of "halen we dit?": each gives a number alone, and then all stand there together. */
export function ConfidenceRound({ halen, members }: ConfidenceRoundProps) {
  const { checkins } = useRoomText();
  const t = checkins.round;
  const { round, give, show, isSending, error } = halen;
  const box = useRef<HTMLElement>(null);
  const before = useRef(round);
  const said = round?.spread?.map((count, at) => t.times(at + 1, count)).join(', ');
  useEffect(() => {
    // The button that was pressed is gone once the numbers stand there.
    if (before.current?.state === 'open' && round?.state === 'shown' && before.current.id === round.id) {
      if (box.current?.contains(document.activeElement) || document.activeElement === document.body)
        box.current?.focus();
      announce(said ?? '');
    }
    before.current = round;
  }, [round, said]);
  if (round === null) return null;
  return (
    <section ref={box} className="vb-round" aria-label={t.title} tabIndex={-1}>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {round.state === 'open' ? (
        <>
          <p className="vb-round__help">{t.open}</p>
          <NumberChoice legend={t.title} value={round.mine} onChoose={(value) => value !== null && void give(value)} />
          <div className="vb-round__foot">
            <p aria-live="polite">{t.gave(round.votes, members)}</p>
            <Button
              variant={round.votes === 0 ? 'quiet' : 'accent'}
              blockedBecause={isSending ? t.sending : undefined}
              onClick={() => void show()}
            >
              {round.votes === 0 ? t.stop : t.show}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="vb-round__help">{t.shown(formatDay(round.openedOn))}</p>
          <SpreadColumns spread={round.spread ?? []} />
        </>
      )}
    </section>
  );
}
