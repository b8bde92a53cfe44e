import type { Observation } from '@verbeterbord/domain/observations/observation';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { noticedDay } from './note-words.ts';

type NoteAboutProps = {
  observation: Pick<Observation, 'noticedById' | 'noticedOn'>;
  names: ReadonlyMap<PersonId, string>;
  today: CalendarDay;
};

/** Whose it is and of which day, with the magnet. */
export function NoteAbout({ observation: { noticedById, noticedOn }, names, today }: NoteAboutProps) {
  const { observations: t } = useRoomText();
  const { person } = useAccount();
  const name = names.get(noticedById) ?? '';
  return (
    <span className="vb-note-about">
      <Magnet firstName={name} tintKey={noticedById} filled={noticedById === person.id} />
      {t.byWhom(name, noticedDay(noticedOn, today))}
    </span>
  );
}
