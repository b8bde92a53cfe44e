import { type CalendarDay, compareDays, parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { type FormEvent, useRef, useState } from 'react';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import './day-chooser.css';

type DayChooserProps = {
  /** The day that is shown now, if any. */
  shown: CalendarDay | null;
  /** The first and the last day there is a board of. */
  from: CalendarDay;
  until: CalendarDay;
  onChoose: (day: CalendarDay) => void;
};

/** A day to see the board of, typed or picked. */
export function DayChooser({ shown, from, until, onChoose }: DayChooserProps) {
  const { day: t } = useRoomText().history;
  const [typed, setTyped] = useState<string>(shown ?? '');
  const [error, setError] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const day = parseCalendarDay(typed);
    const isThere = day !== null && compareDays(from, day) <= 0 && compareDays(day, until) <= 0;
    setError(
      day === null ? t.missing : isThere ? undefined : t.outside(formatDayAndYear(from), formatDayAndYear(until)),
    );
    if (isThere) onChoose(day);
    else field.current?.focus();
  };
  return (
    <form className="vb-day-chooser vb-no-print" onSubmit={choose} noValidate>
      <TextField
        ref={field}
        label={t.label}
        type="date"
        min={from}
        max={until}
        value={typed}
        error={error}
        onChange={setTyped}
      />
      <Button type="submit" icon="calendar">
        {t.look}
      </Button>
    </form>
  );
}
