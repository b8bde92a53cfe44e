import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { createRoleGrant } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { type Role, roles, type ScopeKind, scopeKinds } from '@verbeterbord/domain/authorization/actor';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { faultTexts, problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ChoiceField } from './choice-field.tsx';
import { fullName } from './membership-words.ts';
import { usePeopleWrite } from './use-people-write.ts';
import { useScopes } from './use-scopes.ts';
import './people-forms.css';

/** Gives a person a role, for the whole organisation or a part of it. */
export function RoleForm({ person, onClose }: { person: ManagedPerson; onClose: () => void }) {
  const { memberships: words } = useRoomText();
  const t = words.roleForm;
  const box = useRef<HTMLFormElement>(null);
  const [role, setRole] = useState<Role>('facilitator');
  const [scopeKind, setScopeKind] = useState<ScopeKind>('organisation');
  const [scopeId, setScopeId] = useState('');
  const [wasTried, setTried] = useState(false);
  const { teamsOfTeams, municipalities } = useScopes();
  const { mutate, error, isPending } = usePeopleWrite(onClose);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);

  const choices = { organisation: [], team: teamsOfTeams, municipality: municipalities }[scopeKind];
  const kinds = scopeKinds.filter((kind) => kind !== 'municipality' || municipalities.length > 0);
  const isMissing = scopeKind !== 'organisation' && scopeId === '';
  const has = person.roles.some(
    (grant) => grant.role === role && grant.scopeKind === scopeKind && (grant.scopeId ?? '') === scopeId,
  );
  const faults = faultTexts(error);

  const give = () => {
    setTried(true);
    if (isMissing) return box.current?.querySelector<HTMLElement>('[data-field="scopeId"] select')?.focus();
    if (has || isPending) return;
    const body = { role, scopeKind, scopeId: scopeKind === 'organisation' ? null : scopeId };
    const params = { personId: person.id };
    const send = (operationId: string) =>
      call<typeof createRoleGrant>(membershipPaths.createRoleGrant, { params, body, operationId });
    mutate({ send, wish: body, said: t.given(fullName(person), words.roles[role]) });
  };

  return (
    <form
      ref={box}
      className="vb-people-form vb-people-form--inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      {error && Object.keys(faults).length === 0 && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <div className="vb-people-form__pair">
        <ChoiceField
          label={t.role}
          value={role}
          onChange={(value) => setRole(value as Role)}
          options={roles.map((one) => ({ value: one, label: words.roleChoices[one].label }))}
          help={words.roleChoices[role].meaning}
          error={wasTried && has ? t.has : faults.role}
        />
        <ChoiceField
          label={t.scope}
          value={scopeKind}
          onChange={(value) => {
            setScopeKind(value as ScopeKind);
            setScopeId('');
          }}
          options={kinds.map((kind) => ({ value: kind, label: words.scopeKinds[kind] }))}
          error={faults.scopeKind}
        />
      </div>
      {scopeKind !== 'organisation' && (
        <div data-field="scopeId">
          <ChoiceField
            label={t[scopeKind]}
            value={scopeId}
            onChange={setScopeId}
            options={[{ value: '', label: t.choose }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
            error={wasTried && isMissing ? t.chooseFault : faults.scopeId}
          />
        </div>
      )}
      <div className="vb-people-form__buttons">
        <Button variant="primary" type="submit">
          {t.give}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.person.cancel}
        </Button>
      </div>
    </form>
  );
}
