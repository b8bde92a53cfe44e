import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { toDirectors } from './addressees.ts';
import { SignalText } from './signal-text.tsx';
import type { useAskForm } from './use-ask-form.ts';

/** What is the matter, what was tried, by when, and of whom: all filled in already, and all free to change. */
export function AskDetails({ asking }: { asking: ReturnType<typeof useAskForm> }) {
  const { signals } = useRoomText();
  const t = signals.ask;
  const today = useToday();
  const { form, set, guard, errorAt, whom, options } = asking;
  return (
    <>
      <SignalText
        guard={guard}
        field="about"
        label={signals.aboutLabel}
        help={asking.isAboutFilledIn ? t.aboutHelp : undefined}
        value={form.about}
        onChange={(about) => set({ about })}
        error={errorAt('about')}
      />
      <SignalText
        guard={guard}
        field="tried"
        label={t.tried}
        value={form.tried}
        onChange={(tried) => set({ tried })}
        error={errorAt('tried')}
      />
      <div data-field="wantedBy">
        <TextField
          type="date"
          label={t.wantedBy}
          help={whom.value === toDirectors ? t.wantedByHelpDirectors : t.wantedByHelp(whom.label)}
          min={today}
          value={form.wantedBy}
          onChange={(wantedBy) => set({ wantedBy })}
          error={errorAt('wantedBy')}
        />
      </div>
      <div data-field="whom">
        <Select label={t.whom} wide value={whom.value} options={options} onChange={(value) => set({ whom: value })} />
        {errorAt('whom') && (
          <p className="vb-question__fault" role="alert">
            {errorAt('whom')}
          </p>
        )}
      </div>
    </>
  );
}
