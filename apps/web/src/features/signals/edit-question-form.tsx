import type { SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import { type FormEvent, useRef, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { type AskForm, askDraftOf, askFaults, askTexts, readAskForm } from './ask-form.ts';
import { focusField, SignalText } from './signal-text.tsx';
import { useEditSignal } from './write-signal.ts';

type EditQuestionFormProps = { thread: SignalThread; onClose: () => void };

/** Changes the words of a question that is not answered yet, or the day by which an answer is wanted. Of two who write at once both texts stay until one is chosen. */
export function EditQuestionForm({ thread, onClose }: EditQuestionFormProps) {
  const { signals } = useRoomText();
  const t = signals.edit;
  const today = useToday();
  const initial = {
    question: thread.question,
    about: thread.about ?? '',
    tried: thread.tried ?? '',
    wantedBy: thread.wantedBy,
    whom: '',
  };
  const draft = useDraft(`signal:${thread.id}`);
  const form = readAskForm(draft.text, initial);
  const guard = useGuardedFields();
  const body = useRef<HTMLFormElement>(null);
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useEditSignal(thread);
  const clash = error instanceof ApiProblem && error.problem.code === 'edit-conflict' ? error.problem : null;
  const { missing, tooLong, past } = signals.ask;
  const faults = askFaults(form, today);
  // A day that stays as it was may have passed.
  if (form.wantedBy === initial.wantedBy) delete faults.wantedBy;
  const errorAt = (field: keyof AskForm) => {
    const fault = wasTried ? faults[field] : undefined;
    return fault && { missing, 'too-long': tooLong, past }[fault];
  };

  const save = async (seenVersion: number) => {
    setTried(true);
    const { question, about, tried } = form;
    const texts = { question, about, tried };
    const wrong = Object.keys(faults)[0];
    if (wrong !== undefined) return focusField(body.current, wrong);
    if (guard.holds(texts)) return;
    // A date that is half typed, or wiped, leaves the day as it was.
    const fields = form.wantedBy === '' ? askTexts : [...askTexts, 'wantedBy' as const];
    const changed = fields.filter((field) => form[field] !== initial[field]);
    if (changed.length === 0) return onClose();
    const set = Object.fromEntries(changed.map((field) => [field, form[field].trim() || null]));
    const wish = { ...set, seenVersion, confirmedNoResidentData: guard.confirmedNoResidentData };
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    draft.clear();
    onClose();
  };

  return (
    <form
      ref={body}
      className="vb-answer-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(thread.version);
      }}
    >
      {error !== null && (
        <Notice
          tone="negative"
          live="alert"
          actions={
            clash ? <Button onClick={() => void save(clash.version ?? thread.version)}>{t.takeMine}</Button> : undefined
          }
        >
          {clash
            ? `${t.conflict} ${(clash.conflicts ?? []).map(({ theirs }) => t.theirs(String(theirs ?? ''))).join(' ')}`
            : problemText(error)}
        </Notice>
      )}
      {askTexts.map((field) => (
        <SignalText
          key={field}
          guard={guard}
          field={field}
          label={{ question: signals.ask.label, about: signals.aboutLabel, tried: signals.ask.tried }[field]}
          value={form[field]}
          onChange={(value) => draft.setText(askDraftOf({ ...form, [field]: value }, initial))}
          error={errorAt(field)}
          takesFocus={field === 'question'}
        />
      ))}
      <div data-field="wantedBy">
        <TextField
          type="date"
          label={signals.ask.wantedBy}
          min={today}
          value={form.wantedBy}
          onChange={(wantedBy) => draft.setText(askDraftOf({ ...form, wantedBy }, initial))}
          error={errorAt('wantedBy')}
        />
      </div>
      <div className="vb-helps-this__buttons">
        <Button type="submit" variant="accent" {...(isSending ? { blockedBecause: signals.sending } : {})}>
          {t.put}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {signals.later}
        </Button>
      </div>
    </form>
  );
}
