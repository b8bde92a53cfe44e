import type { SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type FormEvent, useRef, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { askDraftOf, askTexts, readAskForm } from './ask-form.ts';
import { focusField, SignalText } from './signal-text.tsx';
import { useEditSignal } from './write-signal.ts';

type EditQuestionFormProps = { thread: SignalThread; onClose: () => void };

/** Changes the words of a question that is not answered yet. Of two who write at once both texts stay until one is chosen. */
export function EditQuestionForm({ thread, onClose }: EditQuestionFormProps) {
  const { signals } = useRoomText();
  const t = signals.edit;
  const initial = {
    question: thread.question,
    about: thread.about ?? '',
    tried: thread.tried ?? '',
    wantedBy: '',
    whom: '',
  };
  const draft = useDraft(`signal:${thread.id}`);
  const form = readAskForm(draft.text, initial);
  const guard = useGuardedFields();
  const body = useRef<HTMLFormElement>(null);
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useEditSignal(thread);
  const clash = error instanceof ApiProblem && error.problem.code === 'edit-conflict' ? error.problem : null;
  const faultOf = (field: (typeof askTexts)[number]) => {
    if (field === 'question' && form.question.trim() === '') return signals.ask.missing;
    return form[field].trim().length > textLimit ? signals.ask.tooLong : undefined;
  };

  const save = async (seenVersion: number) => {
    setTried(true);
    const { question, about, tried } = form;
    const texts = { question, about, tried };
    const wrong = askTexts.find((field) => faultOf(field) !== undefined);
    if (wrong !== undefined) return focusField(body.current, wrong);
    if (guard.holds(texts)) return;
    const changed = askTexts.filter((field) => form[field] !== initial[field]);
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
          error={wasTried ? faultOf(field) : undefined}
          takesFocus={field === 'question'}
        />
      ))}
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
