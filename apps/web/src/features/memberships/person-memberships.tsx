import { useQuery } from '@tanstack/react-query';
import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { deleteMembership } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ConfirmNotice } from './confirm-notice.tsx';
import { MembershipEditor } from './membership-editor.tsx';
import { refusalTexts } from './membership-form.ts';
import { inOrder, type ManagedMembership, membershipDays, membershipName } from './membership-words.ts';
import { managedTeamsQuery } from './memberships.queries.ts';
import { PersonSection } from './person-section.tsx';
import { usePeopleWrite } from './use-people-write.ts';

type Opened = { readonly id: string | 'new'; readonly does: 'edit' | 'remove' };

/** The teams of a person with their days: add, change, end, and take back what has not begun. */
export function PersonMemberships({ person }: { person: ManagedPerson }) {
  const { memberships: t } = useRoomText();
  const today = useToday();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <PersonSection title={t.person.teams}>
      {(focusBack) => {
        const close = () => {
          setOpened(null);
          focusBack();
        };
        return (
          <>
            {person.memberships.length === 0 && <p>{t.person.noTeams}</p>}
            <ul className="vb-person__list">
              {inOrder(person.memberships, today).map((membership) => (
                <li key={membership.id}>
                  {opened?.id === membership.id ? (
                    <OpenedMembership person={person} membership={membership} does={opened.does} onClose={close} />
                  ) : (
                    <MembershipRow membership={membership} onOpen={setOpened} />
                  )}
                </li>
              ))}
            </ul>
            {opened?.id === 'new' ? (
              <MembershipEditor person={person} membership={null} onClose={close} />
            ) : (
              <Button icon="plus" onClick={() => setOpened({ id: 'new', does: 'edit' })}>
                {t.person.addTeam}
              </Button>
            )}
          </>
        );
      }}
    </PersonSection>
  );
}

type MembershipRowProps = { membership: ManagedMembership; onOpen: (opened: Opened) => void };

function MembershipRow({ membership, onOpen }: MembershipRowProps) {
  const { memberships: t } = useRoomText();
  const today = useToday();
  const { data: teams = [] } = useQuery(managedTeamsQuery);
  const { id } = membership;
  const name = membershipName(membership, teams);
  return (
    <div className="vb-person__row">
      <span>
        <strong>{name}</strong>
        <span className="vb-person__days">{membershipDays(membership, today)}</span>
      </span>
      <Button aria-label={t.person.editMembership(name)} onClick={() => onOpen({ id, does: 'edit' })}>
        {t.person.edit}
      </Button>
      {membership.from >= today && (
        <Button variant="quiet" aria-label={`${t.form.remove}: ${name}`} onClick={() => onOpen({ id, does: 'remove' })}>
          {t.form.remove}
        </Button>
      )}
    </div>
  );
}

type OpenedMembershipProps = {
  person: ManagedPerson;
  membership: ManagedMembership;
  does: Opened['does'];
  onClose: () => void;
};

function OpenedMembership({ person, membership, does, onClose }: OpenedMembershipProps) {
  const { memberships: t } = useRoomText();
  const { data: teams = [] } = useQuery(managedTeamsQuery);
  const { mutate, error } = usePeopleWrite(onClose);
  const name = membershipName(membership, teams);
  if (does === 'edit') return <MembershipEditor person={person} membership={membership} onClose={onClose} />;
  const remove = () => {
    const params = { membershipId: membership.id };
    const send = () => call<typeof deleteMembership>(membershipPaths.deleteMembership, { params });
    mutate({ send, wish: params, said: t.form.removed(name) });
  };
  return (
    <>
      <ConfirmNotice verb={t.form.remove} onConfirm={remove} onCancel={onClose}>
        {t.form.removeAsk(name)}
      </ConfirmNotice>
      {error && (
        <Notice tone="negative" live="alert">
          {Object.values(refusalTexts(error))[0] ?? problemText(error)}
        </Notice>
      )}
    </>
  );
}
