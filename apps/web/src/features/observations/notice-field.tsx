import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { type FormEvent, useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { useNotice } from './write-observation.ts';
import './notice-field.css';

type NoticeFieldProps = {
  teamId: TeamId;
  /** Gets the focus when the dialog it stands in opens. */
  isFirst?: boolean;
};

/** Ik merk…: type, Enter, done. What could not be kept stays in the field and says why. */
export function NoticeField({ teamId, isFirst }: NoticeFieldProps) {
  const { observations: t } = useRoomText();
  const draft = useDraft(`observation:${teamId}`);
  const guard = useGuardedFields();
  const input = useRef<HTMLInputElement>(null);
  const [isKept, setKept] = useState(false);
  const { write, isSending, error } = useNotice(teamId);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const texts = { text: draft.text };
    const text = draft.text.trim();
    input.current?.focus();
    if (text === '' || guard.holds(texts)) return;
    const wish = { text, confirmedNoResidentData: guard.confirmedNoResidentData };
    const kept = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (kept === null) return;
    draft.clear();
    guard.reset();
    setKept(true);
  };
  return (
    <form className="vb-observe" noValidate onSubmit={submit}>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <GuardNotice guard={guard} field="text" text={draft.text} onChange={draft.setText} />
      <div className="vb-observe__box vb-focus-within">
        <Icon name="eye-plus" />
        <TextField
          ref={input}
          label={t.label}
          placeholder={t.placeholder}
          value={draft.text}
          isHeld={guard.shownAt('text', draft.text).length > 0}
          maxLength={textLimit}
          enterKeyHint="done"
          autoComplete="off"
          readOnly={isSending}
          data-autofocus={isFirst ? true : undefined}
          onChange={(next) => {
            setKept(false);
            draft.setText(next);
          }}
        />
        <span className="vb-observe__said" role="status">
          {isKept && t.kept}
        </span>
        {draft.text.trim() !== '' && (
          <Button type="submit" variant="quiet">
            {t.put}
          </Button>
        )}
      </div>
    </form>
  );
}
