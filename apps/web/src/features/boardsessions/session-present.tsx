import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import type { SessionPerson } from './session-people.ts';

const MOST_MAGNETS = 8;

type SessionPresentProps = { presentIds: readonly PersonId[]; me: PersonId; people: readonly SessionPerson[] };

/** Who is there, small: magnets and a number in words. */
export function SessionPresent({ presentIds, me, people }: SessionPresentProps) {
  const { present: t } = useSessionText();
  const there = people.filter(({ id }) => presentIds.includes(id));
  if (there.length === 0) return null;
  return (
    <p className="vb-meeting-present">
      <span className="vb-meeting-present__magnets">
        {there.slice(0, MOST_MAGNETS).map(({ id, name }) => (
          <Magnet key={id} firstName={name} tintKey={id} filled={id === me} label={name} />
        ))}
      </span>
      <span>{t.count(there.length)}</span>
    </p>
  );
}
