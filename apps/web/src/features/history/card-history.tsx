import { useQuery } from '@tanstack/react-query';
import { cardFactsOf } from '@verbeterbord/domain/history/card-facts';
import type { LoggedChange } from '@verbeterbord/domain/history/logged-change';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { type CardNames, factWords } from './card-fact-words.ts';
import { cardChangesQuery } from './history.queries.ts';
import './card-history.css';

export type CardHistoryProps = {
  teamId: TeamId;
  /** The action or ambition it is the history of. */
  of: string;
  /** What the people and ambitions of the team are called. */
  people: ReadonlyMap<string, string>;
  ambitions: ReadonlyMap<string, string>;
};

/** Who changed what on a card: days and not clock times, and only fetched when somebody opens it. */
export function CardHistory(props: CardHistoryProps) {
  const { history } = useRoomText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="vb-card-history vb-no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="clock" size="small" />
        {history.card.title}
      </summary>
      {isOpen && <CardHistoryList {...props} />}
    </details>
  );
}

function CardHistoryList({ teamId, of, people, ambitions }: CardHistoryProps) {
  const { card: t } = useRoomText().history;
  const { person, organisation } = useAccount();
  const { data, error } = useQuery(cardChangesQuery(teamId, of));
  if (data === undefined) return error ? <p role="alert">{problemText(error)}</p> : <Skeleton />;
  const nameOf = (id: string | null) => (id === null ? t.someone : (people.get(id) ?? t.someone));
  const names: CardNames = {
    person: nameOf,
    ambition: (id) => (id === null ? undefined : ambitions.get(id)),
  };
  const days = byDay(data.items, organisation.timeZone);
  if (days.length === 0) return <p className="vb-card-history__quiet">{t.none}</p>;
  return (
    <>
      <ol className="vb-card-history__days">
        {days.map(({ day, changes }) => (
          <li key={day}>
            <p className="vb-card-history__day">{formatDayAndYear(day)}</p>
            <ul>
              {changes.flatMap((change) =>
                cardFactsOf(change).map((fact) => (
                  <li key={`${change.seq} ${fact.kind}`}>
                    {factWords(fact, change.actorId === person.id ? t.you : nameOf(change.actorId), names)}
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ol>
      {data.items[0]?.kind !== 'created' && <p className="vb-card-history__quiet">{t.older}</p>}
    </>
  );
}

/** What tells something, latest first, by the day on which it was done. */
function byDay(items: readonly LoggedChange[], timeZone: string) {
  const days = new Map<string, LoggedChange[]>();
  for (const change of [...items].reverse()) {
    if (cardFactsOf(change).length === 0) continue;
    const day = calendarDayIn(change.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days].map(([day, changes]) => ({ day, changes }));
}
