import { useQuery } from '@tanstack/react-query';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { DoneWord } from './done-word.ts';
import { fullName } from './membership-words.ts';
import { managedPersonQuery } from './memberships.queries.ts';
import { PersonAccess } from './person-access.tsx';
import { PersonMemberships } from './person-memberships.tsx';
import { PersonRoles } from './person-roles.tsx';
import { StateChip } from './state-chip.tsx';
import './person-dialog.css';

/** All there is to look after of one person: teams, roles and access. */
export function PersonDialog({ seen, onClose }: { seen: ManagedPerson; onClose: () => void }) {
  const { memberships, shell } = useRoomText();
  const t = memberships.person;
  const { data: person } = useQuery(managedPersonQuery(seen));
  const [done, setDone] = useState('');
  return (
    <Dialog
      title={fullName(person)}
      size="wide"
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <span className="vb-dialog__remark" role="status">
            {done && <Icon name="check" />}
            {done}
          </span>
          <Button variant="secondary" onClick={onClose}>
            {shell.close}
          </Button>
        </>
      }
    >
      <div className="vb-person">
        <p className="vb-person__facts">
          <StateChip state={person.state} />
          <span>{person.email ?? t.noEmail}</span>
          <span>
            {person.firstSignedInOn ? t.firstSignedIn(formatDayAndYear(person.firstSignedInOn)) : t.neverSignedIn}
          </span>
        </p>
        <DoneWord value={setDone}>
          <PersonMemberships person={person} />
          <PersonRoles person={person} />
          <PersonAccess person={person} />
        </DoneWord>
      </div>
    </Dialog>
  );
}
