import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { useRef } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { AskableTeam } from './addressees.ts';
import { SignalText } from './signal-text.tsx';
import { usePreparedForm } from './use-prepared-form.ts';
import './signals.css';

type PreparedDialogProps = {
  kept: PreparedSignal | null;
  /** The teams this facilitator works for. */
  teams: readonly AskableTeam[];
  onClose: () => void;
};

/** A question prepared in private; nobody else ever reads it here. */
export function PreparedDialog({ kept, teams, onClose }: PreparedDialogProps) {
  const { signals } = useRoomText();
  const t = signals.prepared;
  const today = useToday();
  const body = useRef<HTMLFormElement>(null);
  const { form, set, guard, errorAt, save, isSending, error, conflict } = usePreparedForm(kept, body, onClose);
  const textAt = (field: 'question' | 'about' | 'tried') => ({
    guard,
    field,
    label: t[field],
    value: form[field],
    onChange: (value: string) => set({ [field]: value }),
    error: errorAt(field),
  });
  return (
    <Dialog
      title={t.formTitle}
      closeLabel={signals.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {signals.later}
          </Button>
          <Button
            variant="primary"
            {...(isSending ? { blockedBecause: signals.sending } : {})}
            onClick={() => void save()}
          >
            {t.keep}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-question"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Notice tone="info" icon="lock">
          {t.private}
        </Notice>
        {conflict !== null && (
          <Notice
            tone="negative"
            live="alert"
            actions={<Button onClick={() => void save(conflict.version)}>{t.takeMine}</Button>}
          >
            {t.conflict} {conflict.theirs.map((words) => t.theirs(words)).join(' ')}
          </Notice>
        )}
        {error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        {kept === null ? (
          <div data-field="teamId">
            <Select
              label={t.team}
              wide
              value={form.teamId}
              options={[
                { value: '', label: t.chooseTeam },
                ...teams.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(teamId) => set({ teamId })}
            />
            {errorAt('teamId') && (
              <p className="vb-question__fault" role="alert">
                {errorAt('teamId')}
              </p>
            )}
          </div>
        ) : (
          <p className="vb-question__meta">{kept.team.name}</p>
        )}
        <SignalText {...textAt('question')} isFirst={kept !== null} />
        <SignalText {...textAt('about')} />
        <SignalText {...textAt('tried')} />
        <div data-field="talkedOverOn">
          <TextField
            type="date"
            label={t.talkedOver}
            help={t.talkedOverHelp}
            max={today}
            value={form.talkedOverOn}
            onChange={(talkedOverOn) => set({ talkedOverOn })}
            error={errorAt('talkedOverOn')}
          />
        </div>
      </form>
    </Dialog>
  );
}
