import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useEffect } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { MembershipFields } from './membership-fields.tsx';
import type { ManagedMembership } from './membership-words.ts';
import { useMembershipForm } from './use-membership-form.ts';
import './people-forms.css';

type MembershipEditorProps = {
  person: ManagedPerson;
  /** Null for a new one. */
  membership: ManagedMembership | null;
  onClose: () => void;
};

/** A membership as a form in place, inside the dialog of a person. */
export function MembershipEditor({ person, membership, onClose }: MembershipEditorProps) {
  const { memberships: t } = useRoomText();
  const { box, form, set, faults, teams, put, refusal } = useMembershipForm(person, membership, onClose);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [box]);
  return (
    <form
      ref={box}
      className="vb-people-form vb-people-form--inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      {refusal && (
        <Notice tone="negative" live="alert">
          {refusal}
        </Notice>
      )}
      <MembershipFields form={form} set={set} faults={faults} teams={teams} isNew={membership === null} />
      <div className="vb-people-form__buttons">
        <Button variant="primary" type="submit">
          {membership ? t.form.save : t.form.add}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t.person.cancel}
        </Button>
      </div>
    </form>
  );
}
