import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { deleteRoleGrant } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ConfirmNotice } from './confirm-notice.tsx';
import { fullName, type ManagedRoleGrant, roleName } from './membership-words.ts';
import { PersonSection } from './person-section.tsx';
import { RoleForm } from './role-form.tsx';
import { usePeopleWrite } from './use-people-write.ts';
import { useScopes } from './use-scopes.ts';

/** The roles of a person with their scope: give and take back. */
export function PersonRoles({ person }: { person: ManagedPerson }) {
  const { memberships: t } = useRoomText();
  const [opened, setOpened] = useState<string | null>(null);
  const decision = useMayI('role.manage', {});
  const blockedBecause = decision.allowed ? undefined : t.person.onlyOrganisation;
  return (
    <PersonSection title={t.person.roles}>
      {(focusBack) => {
        const close = () => {
          setOpened(null);
          focusBack();
        };
        return (
          <>
            {person.roles.length === 0 && <p>{t.person.noRoles}</p>}
            <ul className="vb-person__list">
              {person.roles.map((grant) => (
                <li key={grant.id}>
                  <RoleRow
                    person={person}
                    grant={grant}
                    isAsking={opened === grant.id}
                    blockedBecause={blockedBecause}
                    onAsk={() => setOpened(grant.id)}
                    onClose={close}
                  />
                </li>
              ))}
            </ul>
            {opened === 'new' ? (
              <RoleForm person={person} onClose={close} />
            ) : (
              <Button icon="plus" blockedBecause={blockedBecause} onClick={() => setOpened('new')}>
                {t.person.giveRole}
              </Button>
            )}
          </>
        );
      }}
    </PersonSection>
  );
}

type RoleRowProps = {
  person: ManagedPerson;
  grant: ManagedRoleGrant;
  isAsking: boolean;
  blockedBecause: string | undefined;
  onAsk: () => void;
  onClose: () => void;
};

function RoleRow({ person, grant, isAsking, blockedBecause, onAsk, onClose }: RoleRowProps) {
  const { memberships: t } = useRoomText();
  const { shortName } = useAccount().organisation;
  const { mutate, error } = usePeopleWrite(onClose);
  const { scopes } = useScopes();
  const name = roleName(grant, shortName, scopes);
  const role = t.roles[grant.role];
  const revoke = () => {
    const params = { roleGrantId: grant.id };
    const send = () => call<typeof deleteRoleGrant>(membershipPaths.deleteRoleGrant, { params });
    mutate({ send, wish: params, said: t.roleForm.revoked(fullName(person), role) });
  };
  return (
    <>
      <div className="vb-person__row">
        <span>{name}</span>
        {!isAsking && (
          <Button blockedBecause={blockedBecause} aria-label={t.roleForm.revokeRole(name)} onClick={onAsk}>
            {t.roleForm.revoke}
          </Button>
        )}
      </div>
      {isAsking && (
        <ConfirmNotice verb={t.roleForm.revoke} onConfirm={revoke} onCancel={onClose}>
          {t.roleForm.revokeAsk(fullName(person), role)}
        </ConfirmNotice>
      )}
      {isAsking && error && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
    </>
  );
}
