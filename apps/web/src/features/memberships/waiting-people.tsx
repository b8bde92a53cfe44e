import { useInfiniteQuery } from '@tanstack/react-query';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useEffect, useRef, useState } from 'react';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { fullName } from './membership-words.ts';
import { managedPeopleQuery } from './memberships.queries.ts';
import { PlaceDialog } from './place-dialog.tsx';
import './people-list.css';

const MOST_SHOWN = 5;

/** Who signed in and sees nothing yet: on top, because somebody waits. Nothing when nobody does. */
export function WaitingPeople({ onShowAll }: { onShowAll: () => void }) {
  const { waiting: t } = useRoomText().memberships;
  const { data } = useInfiniteQuery(managedPeopleQuery({ state: 'waiting' }));
  const [placing, setPlacing] = useState<ManagedPerson | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const page = data?.pages[0];
  const isEmpty = page?.items.length === 0;
  const wasThere = useRef(false);
  useEffect(() => {
    // The last one was let in and this part goes away: whoever reads on with the keyboard goes on from the top.
    if (isEmpty && wasThere.current && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
    wasThere.current = isEmpty === false;
  }, [isEmpty]);
  if (page === undefined || (page.items.length === 0 && placing === null)) return null;
  const shown = page.items.slice(0, MOST_SHOWN);
  const others = page.counts.waiting - shown.length;
  return (
    <section className="vb-people vb-people--waiting">
      <h2 ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.intro}</p>
      <ul className="vb-people__list">
        {shown.map((person) => (
          <li key={person.id} className="vb-people__row">
            <span className="vb-people__who">
              <strong>{fullName(person)}</strong>
              <span className="vb-people__quiet">{person.email}</span>
            </span>
            {person.firstSignedInOn && (
              <span className="vb-people__quiet">{t.since(formatDayAndYear(person.firstSignedInOn))}</span>
            )}
            <Button variant="accent" aria-label={t.placeThis(fullName(person))} onClick={() => setPlacing(person)}>
              {t.place}
            </Button>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className="vb-people__more">
          {t.more(others)}{' '}
          <Button variant="quiet" onClick={onShowAll}>
            {t.showAll}
          </Button>
        </p>
      )}
      {placing && (
        <PlaceDialog
          person={placing}
          onClose={() => {
            setPlacing(null);
            // The row with the button that opened this may be gone.
            requestAnimationFrame(() => heading.current?.focus());
          }}
        />
      )}
    </section>
  );
}
