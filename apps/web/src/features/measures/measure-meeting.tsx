import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { FormField } from './measure-form.ts';

/** What two people changed at the same moment, and the version that stands there now. */
export interface Meeting {
  readonly conflicts: readonly { readonly field: FormField; readonly theirs: unknown; readonly mine: unknown }[];
  readonly version: number;
}

type MeasureMeetingProps = { meeting: Meeting; onChoose: (whose: 'mine' | 'theirs') => void };

/** Both stand here, and nothing is dropped before a choice is made. */
export function MeasureMeeting({ meeting, onChoose }: MeasureMeetingProps) {
  const { measures } = useRoomText();
  const t = measures.write.meet;
  const wordsOf = (value: unknown): string => {
    if (typeof value === 'number') return formatNumber(value);
    if (typeof value !== 'string' || value === '') return t.empty;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDayAndYear(value) : value;
  };
  return (
    <Notice
      tone="info"
      icon="people"
      live="alert"
      title={t.title}
      actions={
        <>
          <Button onClick={() => onChoose('theirs')}>{t.takeTheirs}</Button>
          <Button onClick={() => onChoose('mine')}>{t.takeMine}</Button>
        </>
      }
    >
      {t.calm}{' '}
      {meeting.conflicts.map(({ field, theirs, mine }) => (
        <span key={field} className="vb-measure-form__meet">
          <strong>{measures.write.fields[field]}.</strong> {t.theirs(wordsOf(theirs))}. {t.mine(wordsOf(mine))}.
        </span>
      ))}
    </Notice>
  );
}
