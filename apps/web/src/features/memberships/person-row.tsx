import type { ManagedPerson, ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { memo } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { fullName, inOrder, membershipDays, membershipName, roleName } from './membership-words.ts';
import { StateChip } from './state-chip.tsx';
import './people-list.css';

/** What every row needs to put ids and days into words. */
export interface RowWords {
  readonly teams: readonly ManagedTeam[];
  readonly scopes: readonly { readonly id: string; readonly name: string }[];
  readonly organisation: string;
  readonly today: CalendarDay;
}

type PersonRowProps = { person: ManagedPerson; words: RowWords; onOpen: (person: ManagedPerson) => void };

/** One person in the list: who, in which teams and since or until when, with which roles. Drawn again only when that changed. */
export const PersonRow = memo(function PersonRow({ person, words, onOpen }: PersonRowProps) {
  const { memberships: t } = useRoomText();
  const { teams, scopes, organisation, today } = words;
  const current = inOrder(person.memberships, today).filter(({ until }) => until === null || until >= today);
  return (
    <li className="vb-people__row vb-people__row--opens">
      <span className="vb-people__who">
        <button type="button" className="vb-people__open" onClick={() => onOpen(person)}>
          {fullName(person)}
        </button>
        <span className="vb-people__quiet">{person.email}</span>
      </span>
      <span className="vb-people__facts">
        {current.map((membership) => {
          const days = membershipDays(membership, today);
          return (
            <span key={membership.id}>
              {membershipName(membership, teams)}
              {days && <span className="vb-people__quiet">, {days}</span>}
            </span>
          );
        })}
        {current.length === 0 && person.roles.length === 0 && <span className="vb-people__quiet">{t.list.noTeam}</span>}
        {person.roles.map((grant) => (
          <span key={grant.id} className="vb-people__role">
            {roleName(grant, organisation, scopes)}
          </span>
        ))}
      </span>
      {person.state !== 'active' && <StateChip state={person.state} />}
    </li>
  );
});
