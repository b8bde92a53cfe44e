import { useQuery } from '@tanstack/react-query';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { memo } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { fullName, inOrder, membershipDays, membershipName, roleName } from './membership-words.ts';
import { managedTeamsQuery } from './memberships.queries.ts';
import { StateChip } from './state-chip.tsx';
import { useScopes } from './use-scopes.ts';
import './people-list.css';

type PersonRowProps = { person: ManagedPerson; onOpen: () => void };

/** One person in the list: who, in which teams and since or until when, with which roles. */
export const PersonRow = memo(
  function PersonRow({ person, onOpen }: PersonRowProps) {
    const { memberships: t } = useText();
    const today = useToday();
    const { shortName } = useAccount().organisation;
    const { data: teams = [] } = useQuery(managedTeamsQuery);
    const { scopes } = useScopes();
    const current = inOrder(person.memberships, today).filter(({ until }) => until === null || until >= today);
    return (
      <li className="vb-people__row vb-people__row--opens">
        <span className="vb-people__who">
          <button type="button" className="vb-people__open" onClick={onOpen}>
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
          {current.length === 0 && person.roles.length === 0 && (
            <span className="vb-people__quiet">{t.list.noTeam}</span>
          )}
          {person.roles.map((grant) => (
            <span key={grant.id} className="vb-people__role">
              {roleName(grant, shortName, scopes)}
            </span>
          ))}
        </span>
        {person.state !== 'active' && <StateChip state={person.state} />}
      </li>
    );
  },
  (before, after) => before.person === after.person,
);
