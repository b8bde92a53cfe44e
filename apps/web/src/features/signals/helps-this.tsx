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
import { useWhom } from './question-words.tsx';
import { focusField, SignalText } from './signal-text.tsx';
import { useSetState } from './write-signal.ts';

type HelpsThisProps = {
  item: Pick<QuestionItem, 'id' | 'team' | 'version' | 'question' | 'state' | 'addressedTo' | 'addressedTeam'>;
  onDone?: (() => void) | undefined;
};

/** What the asking team does with its question: an answer helps or not yet, one that is still open can be withdrawn. */
export function HelpsThis({ item, onDone }: HelpsThisProps) {
  const { helps: t, sending } = useRoomText().signals;
  const whom = useWhom();
  const [isSaying, setSaying] = useState(false);
  const { write, isSending, error } = useSetState(item);
  const blocked = isSending ? { blockedBecause: sending } : {};
  const isOver = item.state === 'closed' || item.state === 'withdrawn';

  const close = async () => {
    const done = await write({ state: 'closed' });
    if (done === null) return;
    showToast({ message: t.closed, action: { label: t.undo, run: () => void write({ state: 'asked' }) } });
    onDone?.();
  };
  const withdraw = async () => {
    if (!(await write({ state: 'withdrawn' }))) return;
    showToast({ message: t.withdrawn });
    onDone?.();
  };

  return (
    <div className="vb-helps-this">
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {item.state === 'answered' && <p className="vb-helps-this__title">{t.title}</p>}
      {isSaying ? (
        <AskAgain
          item={item}
          onCancel={() => setSaying(false)}
          onDone={() => {
            setSaying(false);
            showToast({ message: t.asked(whom(item)) });
            onDone?.();
          }}
        />
      ) : (
        <div className="vb-helps-this__buttons">
          {item.state === 'answered' && (
            <Button
              variant="accent"
              icon="check"
              {...blocked}
              aria-label={t.yesOf(item.question)}
              onClick={() => void close()}
            >
              {t.yes}
            </Button>
          )}
          {(item.state === 'answered' || isOver) && (
            <Button {...(isOver ? {} : { 'aria-label': t.notYetOf(item.question) })} onClick={() => setSaying(true)}>
              {isOver ? t.askAgain : t.notYet}
            </Button>
          )}
          {(item.state === 'asked' || item.state === 'picked-up') && (
            <Button
              variant="quiet"
              {...blocked}
              aria-label={t.withdrawOf(item.question)}
              onClick={() => void withdraw()}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

type AskAgainProps = Pick<HelpsThisProps, 'item'> & { onCancel: () => void; onDone: () => void };

/** Asks the same question once more, with what is still needed. */
function AskAgain({ item, onCancel, onDone }: AskAgainProps) {
  const { helps: t, ask, sending } = useRoomText().signals;
  const draft = useDraft(`ask-again:${item.id}`);
  const guard = useGuardedFields();
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useSetState(item);
  const text = draft.text.trim();
  const fault = text === '' ? t.whyMissing : text.length > textLimit ? ask.tooLong : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const texts = { text: draft.text };
    if (fault || guard.holds(texts)) return focusField(form.current, 'text');
    const wish = { state: 'asked', text, confirmedNoResidentData: guard.confirmedNoResidentData } as const;
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    draft.clear();
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
        label={t.why}
        value={draft.text}
        onChange={draft.setText}
        error={wasTried ? fault : undefined}
        takesFocus
      />
      <div className="vb-helps-this__buttons">
        <Button type="submit" variant="accent" {...(isSending ? { blockedBecause: sending } : {})}>
          {t.again}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
