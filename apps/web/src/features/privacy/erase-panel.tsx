import type { ErasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { erasedMark, isErasable } from '@verbeterbord/domain/privacy/erasing';
import { type FormEvent, useRef, useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ChoosePerson } from './choose-person.tsx';
import { EraseFound } from './erase-found.tsx';
import { useErasing } from './use-erasing.ts';
import './erasing.css';

const mostCharacters = 2000;

/** Look how much there is of a text or a name, and make it unreadable for good. */
export function ErasePanel() {
  const { erasing: t } = useRoomText();
  const { state, isSending, error, count, erase, askAgain } = useErasing();
  const [kind, setKind] = useState<ErasureWish['kind']>('text');
  const [typed, setTyped] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const outcome = useRef<HTMLDivElement>(null);

  const change = (set: () => void) => {
    set();
    setFault(undefined);
    askAgain();
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    const wish = kind === 'text' ? ({ kind, text: typed.trim() } as const) : personId && ({ kind, personId } as const);
    const wrong = !wish ? t.choosePerson : wish.kind === 'text' ? faultOf(wish.text, t) : undefined;
    setFault(wrong);
    if (wish && wrong === undefined) void count(wish);
  };
  const makeUnreadable = async (wish: ErasureWish) => {
    if (!(await erase(wish))) return;
    setTyped('');
    setPersonId(null);
    // The buttons that had the focus are gone.
    outcome.current?.focus();
  };

  return (
    <section className="vb-erasing">
      <form className="vb-erasing__form" onSubmit={search} noValidate>
        <SegmentedControl
          legend={t.kind}
          options={(['text', 'person'] as const).map((value) => ({ value, label: t.kinds[value] }))}
          value={kind}
          onChange={(value) => change(() => setKind(value))}
        />
        {kind === 'text' ? (
          <TextField
            label={t.text}
            help={t.textHelp}
            error={fault}
            value={typed}
            onChange={(text) => change(() => setTyped(text))}
            maxLength={mostCharacters}
            autoComplete="off"
            spellCheck={false}
          />
        ) : (
          <ChoosePerson value={personId} error={fault} onChange={(id) => change(() => setPersonId(id))} />
        )}
        <Button type="submit" variant="secondary" aria-busy={isSending}>
          {isSending && state.step === 'asking' ? t.searching : t.search}
        </Button>
      </form>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <div ref={outcome} tabIndex={-1} role="status" className="vb-erasing__outcome">
        {state.step === 'found' && (
          <EraseFound
            wish={state.wish}
            count={state.count}
            isSending={isSending}
            onErase={() => void makeUnreadable(state.wish)}
          />
        )}
        {state.step === 'done' && <Notice tone="info">{t.done(state.erasure)}</Notice>}
      </div>
    </section>
  );
}

/** The same rule as on the server; what it says here is what to do about it. */
const faultOf = (text: string, t: { tooShort: string; takesItsPlace: string }): string | undefined => {
  if (isErasable(text)) return undefined;
  return text.length > 2 && erasedMark.includes(text.toLowerCase()) ? t.takesItsPlace : t.tooShort;
};
