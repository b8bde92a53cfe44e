import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type FormEvent, useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { QuestionItem } from './question-item.ts';
import { focusField, SignalText } from './signal-text.tsx';
import { useAnswer } from './write-signal.ts';

type AnswerFormProps = {
  item: Pick<QuestionItem, 'id' | 'kind' | 'team' | 'version' | 'addressedTo' | 'state'>;
  /** Opened for this alone: the field has the focus. */
  isFirst?: boolean;
  onDone: () => void;
};

/** An answer, or what is added to one; kept as a draft until the server has it. */
export function AnswerForm({ item, isFirst, onDone }: AnswerFormProps) {
  const { answer: t, ask, sending } = useRoomText().signals;
  const draft = useDraft(`answer:${item.id}`);
  const guard = useGuardedFields();
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useAnswer(item);
  const isNeed = item.kind === 'need';
  const text = draft.text.trim();
  const fault = text === '' ? t.missing : text.length > textLimit ? ask.tooLong : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const texts = { text: draft.text };
    if (fault || guard.holds(texts)) return focusField(form.current, 'text');
    const wish = { text, confirmedNoResidentData: guard.confirmedNoResidentData };
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    draft.clear();
    showToast({ message: isNeed ? t.doneNeed : t.done(item.team.name) });
    onDone();
  };

  return (
    <form ref={form} className="vb-answer-form" noValidate onSubmit={(event) => void submit(event)}>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <SignalText
        guard={guard}
        field="text"
        label={isNeed ? t.labelNeed : item.addressedTo === 'directors' ? t.labelDirector : t.label}
        help={isNeed ? t.whereNeed : t.where(item.team.name)}
        value={draft.text}
        onChange={draft.setText}
        rows={3}
        isFirst={isFirst ?? false}
        error={wasTried ? fault : undefined}
      />
      <Button type="submit" variant="primary" {...(isSending ? { blockedBecause: sending } : {})}>
        {item.state === 'answered' ? t.more : t.put}
      </Button>
    </form>
  );
}
