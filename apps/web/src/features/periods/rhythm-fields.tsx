import type { TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';

type RhythmFieldsProps = { rhythm: TeamRhythm; onChange: (change: Partial<TeamRhythm>) => void };

const weeks = [1, 2, 3, 4, 6, 8];
const aMonday = '2026-11-16';

/** The three facts of a rhythm: how long, which day, what time. */
export function RhythmFields({ rhythm, onChange }: RhythmFieldsProps) {
  const t = useRoomText().periodTurns.rhythm;
  const lengths = [...new Set([...weeks.map((count) => count * 7), rhythm.days])].sort((a, b) => a - b);
  return (
    <>
      <div>
        <Select
          label={t.days}
          icon="calendar"
          value={String(rhythm.days)}
          onChange={(days) => onChange({ days: Number(days) })}
          options={lengths.map((days) => ({ value: String(days), label: t.length(days) }))}
        />
      </div>
      <div>
        <Select
          label={t.weekday}
          icon="flag"
          value={String(rhythm.sessionWeekday)}
          onChange={(day) => onChange({ sessionWeekday: Number(day) })}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: formatWeekday(addDays(aMonday, day - 1)),
          }))}
        />
      </div>
      <TextField
        type="time"
        label={t.time}
        value={rhythm.sessionTime}
        onChange={(sessionTime) => onChange({ sessionTime })}
        error={rhythm.sessionTime === '' ? t.noTime : undefined}
      />
    </>
  );
}
