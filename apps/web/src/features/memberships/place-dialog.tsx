import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { MembershipFields } from './membership-fields.tsx';
import { fullName } from './membership-words.ts';
import { useMembershipForm } from './use-membership-form.ts';
import './people-forms.css';

/** Lets a waiting person in: one team, from today on unless another day is chosen. */
export function PlaceDialog({ person, onClose }: { person: ManagedPerson; onClose: () => void }) {
  const { memberships: t, shell } = useRoomText();
  const { box, form, set, faults, teams, put, refusal } = useMembershipForm(person, null, onClose);
  return (
    <Dialog
      title={t.waiting.placePerson(fullName(person))}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.person.cancel}
          </Button>
          <Button variant="primary" onClick={put}>
            {t.form.add}
          </Button>
        </>
      }
    >
      <form
        ref={box}
        className="vb-people-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        {person.email && <p className="vb-people-form__quiet">{person.email}</p>}
        {refusal && (
          <Notice tone="negative" live="alert">
            {refusal}
          </Notice>
        )}
        <MembershipFields form={form} set={set} faults={faults} teams={teams} isNew />
      </form>
    </Dialog>
  );
}
