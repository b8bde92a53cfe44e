import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useId } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { FieldFrame } from '../../ui/text-field/field-frame.tsx';

type ParentChoiceProps = {
  teams: readonly ManagedTeam[];
  value: string | null;
  onChange: (parentId: string | null) => void;
};

/** One Team van teams, or none. */
export function ParentChoice({ teams, value, onChange }: ParentChoiceProps) {
  const { form: t } = useRoomText().teamTree;
  const id = useId();
  return (
    <FieldFrame id={id} texts={{ label: t.parent }}>
      <select
        id={id}
        className="vb-input"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t.noParent}</option>
        {teams
          .filter(({ kind }) => kind === 'team-of-teams')
          .map(({ id: parentId, name }) => (
            <option key={parentId} value={parentId}>
              {name}
            </option>
          ))}
      </select>
    </FieldFrame>
  );
}
