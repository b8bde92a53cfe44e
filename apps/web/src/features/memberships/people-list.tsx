import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useMemo, useState } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { managedPeopleQuery, managedTeamsQuery } from './memberships.queries.ts';
import type { PeopleFilter } from './people-filter.ts';
import { PeopleSearch } from './people-search.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { useScopes } from './use-scopes.ts';
import './people-list.css';

type PeopleListProps = { filter: PeopleFilter; onFilter: (filter: PeopleFilter) => void };

/** Everybody this administrator looks after, fifty at a time; each opens with all there is to look after. */
export function PeopleList({ filter, onFilter }: PeopleListProps) {
  const { list: t } = useRoomText().memberships;
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(managedPeopleQuery(filter));
  const [opened, setOpened] = useState<ManagedPerson | null>(null);
  const organisation = useAccount().organisation.shortName;
  const today = useToday();
  const { data: teams } = useQuery(managedTeamsQuery);
  const { scopes } = useScopes();
  const words = useMemo(
    () => ({ teams: teams ?? [], scopes, organisation, today }),
    [teams, scopes, organisation, today],
  );
  const people = data?.pages.flatMap(({ items }) => items);
  const isNarrowed = Object.values(filter).some(Boolean);
  return (
    <section className="vb-people">
      <h2>{t.title}</h2>
      <PeopleSearch filter={filter} onChange={onFilter} counts={data?.pages.at(-1)?.counts} />
      <p role="status" className="vb-people__quiet">
        {people && people.length > 0 && (hasNextPage ? t.firstShown(people.length) : t.shown(people.length))}
        {people?.length === 0 && t.none}
      </p>
      {error && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {people === undefined && !error && <Skeleton height="card" />}
      {people && people.length > 0 && (
        <ul className="vb-people__list">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} words={words} onOpen={setOpened} />
          ))}
        </ul>
      )}
      <p className="vb-people__more">
        {hasNextPage && <Button onClick={() => void (isFetchingNextPage || fetchNextPage())}>{t.more}</Button>}
        {isNarrowed && (
          <Button variant="quiet" onClick={() => onFilter({})}>
            {t.clear}
          </Button>
        )}
      </p>
      {opened && <PersonDialog seen={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
