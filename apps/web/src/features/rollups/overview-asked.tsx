import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { type CalendarDay, daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatShortDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { questionsPath } from '../../platform/navigation/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chip } from '../../ui/chip/chip.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import './overview-asked.css';

/** Nobody does more than three things at once; the rest waits on the page of questions. */
const MOST = 3;

const HEADING = 'gevraagd-titel';

/** Where the reader stays when a question goes, and its buttons with it. */
export const focusAsked = (): void => document.getElementById(HEADING)?.focus();

type OverviewAskedProps = {
  asked: readonly OwedSignal[];
  today: CalendarDay;
  onAnswer: (signal: OwedSignal) => void;
  /** What this director asked teams. */
  needs: ReactNode;
  /** The question a director can ask in turn. */
  children: ReactNode;
};

/** At the end: what only a director can do, or that nothing is asked. */
export function OverviewAsked({ asked, today, onAnswer, needs, children }: OverviewAskedProps) {
  const { asked: t } = useRoomText().overview;
  const shown = asked.slice(0, MOST);
  return (
    <section className="vb-overview-asked" id="gevraagd-van-jou" aria-labelledby={HEADING}>
      <header>
        <Icon name="door" />
        <h2 id={HEADING} tabIndex={-1}>
          {t.title}
        </h2>
        {shown.length > 0 && <p>{t.note(shown.length)}</p>}
      </header>
      <div className="vb-overview-asked__body">
        <div className="vb-overview-asked__main">
          {shown.length === 0 ? (
            <p className="vb-overview-asked__nothing">{t.nothing}</p>
          ) : (
            <ul className="vb-overview-asked__list">
              {shown.map((signal, index) => (
                <AskedCard
                  key={signal.id}
                  signal={signal}
                  today={today}
                  isFirst={index === 0}
                  onAnswer={() => onAnswer(signal)}
                />
              ))}
            </ul>
          )}
          {asked.length > MOST && (
            <Link href={questionsPath()} className="vb-overview-asked__all">
              {t.all(asked.length - MOST)}
              <Icon name="chevron-right" size="small" />
            </Link>
          )}
          {needs}
        </div>
        {children}
      </div>
    </section>
  );
}

type AskedCardProps = { signal: OwedSignal; today: CalendarDay; isFirst: boolean; onAnswer: () => void };

function AskedCard({ signal, today, isFirst, onAnswer }: AskedCardProps) {
  const { asked: t } = useRoomText().overview;
  const { team, wantedBy, question, about, tried, ambitionTitle, state, isMine } = signal;
  const isLate = isOverdue(signal, today);
  return (
    <li className="vb-asked-card">
      <p className="vb-asked-card__from">
        <strong>{team.name}</strong>
        {isLate ? (
          <Chip tone="negative" icon="clock">
            {t.late(daysBetween(wantedBy, today))}
          </Chip>
        ) : (
          <span>{t.wantedBy(formatWeekday(wantedBy).slice(0, 2), formatShortDay(wantedBy))}</span>
        )}
        {state === 'picked-up' && (
          <Chip tone="info" icon="person-check">
            {isMine ? t.pickedUpByYou : t.pickedUp}
          </Chip>
        )}
      </p>
      <h3>{question}</h3>
      {about && <p className="vb-asked-card__about">{about}</p>}
      {tried && <p className="vb-asked-card__about">{tried}</p>}
      {ambitionTitle && <p className="vb-asked-card__about">{t.aboutAmbition(ambitionTitle)}</p>}
      <div className="vb-asked-card__button">
        <Button variant={isFirst ? 'primary' : 'accent'} aria-label={t.answerTo(question)} onClick={onAnswer}>
          {t.answer}
        </Button>
      </div>
    </li>
  );
}
