import { useSearchParams } from 'wouter';
import { BoardsOpenSwitch } from '../../features/memberships/boards-open-switch.tsx';
import { filterOf, searchOf } from '../../features/memberships/people-filter.ts';
import { PeopleList } from '../../features/memberships/people-list.tsx';
import { WaitingPeople } from '../../features/memberships/waiting-people.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** The people an administrator looks after; for anybody else this page is not there. */
export function PeoplePage() {
  const { memberships: t } = useRoomText();
  const [search, setSearch] = useSearchParams();
  const mayLookAfter = useMayI('administration.read', {}).allowed;
  if (!mayLookAfter) return <NotFoundPage />;
  return (
    <AdministrationFrame title={t.people}>
      <WaitingPeople onShowAll={() => setSearch(searchOf({ state: 'waiting' }))} />
      <PeopleList filter={filterOf(search)} onFilter={(filter) => setSearch(searchOf(filter), { replace: true })} />
      <BoardsOpenSwitch />
    </AdministrationFrame>
  );
}
