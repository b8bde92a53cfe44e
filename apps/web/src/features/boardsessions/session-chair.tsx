import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import type { SessionPerson } from './session-people.ts';

type SessionChairProps = {
  chairId: PersonId | null;
  me: PersonId;
  people: readonly SessionPerson[];
  onChair: (id: PersonId | null) => void;
};

/** Who chairs, and the way to hand it over. Anyone may step, whoever chairs. */
export function SessionChair({ chairId, me, people, onChair }: SessionChairProps) {
  const { chair: t } = useSessionText();
  const name = people.find(({ id }) => id === chairId)?.name;
  return (
    <p className="vb-meeting-chair">
      <span>{chairId === me ? t.me : name === undefined ? t.none : t.is(name)}</span>
      <MenuButton
        label={t.menu}
        hasWords
        className={buttonClass('quiet')}
        items={[
          ...people.map((person) => ({ key: person.id, label: person.name, onSelect: () => onChair(person.id) })),
          { key: 'nobody', label: t.nobody, onSelect: () => onChair(null) },
        ]}
      >
        {t.change}
      </MenuButton>
    </p>
  );
}
