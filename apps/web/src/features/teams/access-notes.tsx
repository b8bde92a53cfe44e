import { type AccessSubject, accessTable } from '@verbeterbord/domain/authorization/access-table';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { AccessBox } from './access-box.tsx';

/** What there is for nobody; we never make it. */
export function AccessNever() {
  const { never: t } = useRoomText().access;
  return (
    <AccessBox icon="shield-alert" title={t.title}>
      <ul className="vb-access-box__list">
        {t.items.map((item) => (
          <li key={item}>
            <Icon name="close" />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </AccessBox>
  );
}

/** What the columns of the table cannot say. */
export function AccessNotes({ subject }: { subject: AccessSubject }) {
  const { notes: t } = useRoomText().access;
  const notes = [...(accessTable(subject).ownersElsewhereSetStatus ? [t.ownersElsewhere] : []), t.twoRoles, t.email];
  return (
    <AccessBox icon="bulb" title={t.title}>
      <ul className="vb-access-box__list">
        {notes.map((note) => (
          <li key={note}>
            <Icon name="chevron-right" />
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </AccessBox>
  );
}
