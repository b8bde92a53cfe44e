import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { type FormEvent, useRef } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { useChoose } from './write-success.ts';

/** A success in own words: what went well is not always an action. */
export function OwnSuccess({ teamId, sessionId }: { teamId: TeamId; sessionId: BoardSessionId | null }) {
  const t = useRoomText().successes.choose;
  const draft = useDraft(`success:${teamId}`);
  const guard = useGuardedFields();
  const input = useRef<HTMLInputElement>(null);
  const { write, isSending, error } = useChoose(teamId);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const texts = { text: draft.text };
    const text = draft.text.trim();
    input.current?.focus();
    if (text === '' || guard.holds(texts)) return;
    const wish = { text, actionId: null, sessionId, confirmedNoResidentData: guard.confirmedNoResidentData };
    const kept = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (kept === null) return;
    draft.clear();
    guard.reset();
    announce(t.said(text));
  };
  return (
    <form className="vb-own-success" noValidate onSubmit={submit}>
      <TextField
        ref={input}
        label={t.own}
        value={draft.text}
        onChange={draft.setText}
        onBlur={() => guard.look('text')}
        maxLength={titleLimit}
        readOnly={isSending}
        autoComplete="off"
        error={error === null ? undefined : problemText(error)}
        isHeld={guard.shownAt('text', draft.text).length > 0}
        notice={<GuardNotice guard={guard} field="text" text={draft.text} onChange={draft.setText} />}
      />
      <Button type="submit">{t.put}</Button>
    </form>
  );
}
