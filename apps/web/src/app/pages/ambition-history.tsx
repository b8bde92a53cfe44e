import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { Suspense, useMemo } from 'react';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';

const CardHistory = lazyPart(() => import('../../features/history/card-history.tsx').then((part) => part.CardHistory));

type Named = { readonly id: string; readonly title: string };
type AmbitionHistoryProps = {
  page: AmbitionPage;
  ambitions: readonly Named[];
  members: readonly AmbitionPage['people'][number][];
};

/** The history of an ambition, by the names that its people and what it contributes to have now. */
export function AmbitionHistory({ page, ambitions, members }: AmbitionHistoryProps) {
  const people = useMemo(() => {
    const all = new Map([...page.people, ...members].map((person) => [person.id, person]));
    return displayNames([...all.values()]);
  }, [page.people, members]);
  const titles = useMemo(
    () => new Map([...page.upward, ...ambitions].map(({ id, title }) => [id, title])),
    [page.upward, ambitions],
  );
  return (
    <Suspense>
      <CardHistory teamId={page.team.id} of={page.id} people={people} ambitions={titles} />
    </Suspense>
  );
}
