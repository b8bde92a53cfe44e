import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type ObservationOutcome, observationOutcomes } from '@verbeterbord/domain/observations/observation';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { clearIcons } from './clear-choice.ts';

interface Said {
  readonly outcome: 'question' | 'let-go';
  readonly reason: string | null;
  readonly confirmedNoResidentData: string[] | undefined;
}

type ClearOneProps = {
  observationId: string;
  text: string;
  /** Whom a question goes to, by name; null when that is the directors. */
  askedOf: string | null;
  /** Who noticed it, and when. */
  about: ReactNode;
  startsWith: ObservationOutcome | null;
  /** The reader came here by a choice of their own: the words get the focus. */
  takesFocus: boolean;
  onTouch: () => void;
  onAction: () => void;
  /** True when it was kept; the form shows itself what the guard of the server held. */
  onClear: (said: Said, isShown: (problem: unknown) => boolean) => Promise<boolean>;
  onLater: (() => void) | undefined;
  /** What else can be done with it; the page hangs it in. */
  more: ReactNode;
};

/** How the words of one choice that is not made yet are named on this device. */
export const clearDraftKey = (observationId: string): string => `observation-words:${observationId}`;

/** One thing that somebody noticed, large, with the three calm ways to clear it. */
export function ClearOne(props: ClearOneProps) {
  const { observationId, text, about, askedOf, startsWith, takesFocus, onTouch, onAction, onClear, onLater, more } =
    props;
  const t = useRoomText().observations.clear;
  const draft = useDraft(clearDraftKey(observationId));
  const [choice, setChoice] = useState(startsWith);
  const [isMissing, setMissing] = useState(false);
  const guard = useGuardedFields();
  const words = useRef<HTMLParagraphElement>(null);
  const formId = useId();
  useEffect(() => {
    if (takesFocus) words.current?.focus();
  }, [takesFocus]);

  const choose = (outcome: ObservationOutcome) => {
    onTouch();
    if (outcome === 'action') return onAction();
    setChoice(choice === outcome ? null : outcome);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice === null || choice === 'action') return;
    const reason = draft.text.trim() || null;
    const isEmptyQuestion = choice === 'question' && reason === null;
    setMissing(isEmptyQuestion);
    const texts = { reason: draft.text };
    if (isEmptyQuestion || guard.holds(texts)) return;
    const said = { outcome: choice, reason, confirmedNoResidentData: guard.confirmedNoResidentData };
    if (await onClear(said, (problem) => guard.heldByServer(problem, texts))) draft.clear();
  };

  return (
    <article className="vb-clear-one">
      <div className="vb-clear-one__card">
        <p ref={words} tabIndex={-1} className="vb-clear-one__text">
          {text}
        </p>
        <p className="vb-clear-one__about">{about}</p>
      </div>
      <fieldset className="vb-clear-one__choices">
        <legend className="vb-visually-hidden">{t.question}</legend>
        {observationOutcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className="vb-clear-choice"
            aria-expanded={outcome === 'action' ? undefined : choice === outcome}
            aria-controls={outcome !== 'action' && choice === outcome ? formId : undefined}
            onClick={() => choose(outcome)}
          >
            <Icon name={clearIcons[outcome]} />
            <span>
              <strong>{t.choices[outcome].label}</strong>
              <span className="vb-clear-choice__help">
                {outcome === 'question' ? t.questionGoes(askedOf) : t.choices[outcome].help}
              </span>
            </span>
          </button>
        ))}
      </fieldset>
      {(choice === 'question' || choice === 'let-go') && (
        <form id={formId} className="vb-clear-one__words" noValidate onSubmit={submit}>
          <GuardNotice guard={guard} field="reason" text={draft.text} onChange={draft.setText} />
          <TextField
            key={choice}
            label={choice === 'question' ? t.questionLabel : t.whyLabel}
            value={draft.text}
            onChange={draft.setText}
            maxLength={textLimit}
            isHeld={guard.shownAt('reason', draft.text).length > 0}
            error={isMissing && draft.text.trim() === '' ? t.questionMissing : undefined}
            autoFocus
            data-autofocus
          />
          <Button type="submit" variant="primary">
            {choice === 'question' ? t.putQuestion : t.letGo}
          </Button>
        </form>
      )}
      {more}
      {onLater && (
        <Button variant="quiet" onClick={onLater}>
          {t.later}
        </Button>
      )}
    </article>
  );
}
