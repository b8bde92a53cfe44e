import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { TakeAlong } from '@verbeterbord/domain/takealong/take-along';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import { useBringBack } from './write-take-along.ts';

interface Clash {
  readonly theirs: string | null;
  readonly version: number;
}

/** "Wat bracht je mee terug?": what is typed outlives closing and reload, and is never written over what a colleague said. */
export function BroughtBackForm({ item, onDone }: { item: TakeAlong; onDone: () => void }) {
  const { takealong: t } = useRoomText();
  const draft = useDraft(`brought-back:${item.id}`, item.broughtBack ?? '');
  const guard = useGuardedFields();
  const bringBack = useBringBack(item.teamId);
  const [clash, setClash] = useState<Clash | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const send = async (version: number) => {
    const texts = { text: draft.text };
    const text = draft.text.trim();
    if (text === '' || guard.holds(texts)) return;
    const { confirmedNoResidentData } = guard;
    const wish = { item: { id: item.id, version }, text, confirmedNoResidentData };
    const kept = await bringBack.write(wish, (problem) => {
      const met = clashIn(problem);
      setClash(met);
      return met !== null || guard.heldByServer(problem, texts);
    });
    if (kept === null) return;
    leave();
    announce(t.kept);
  };
  const leave = () => {
    draft.clear();
    guard.reset();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(item.version);
  };

  return (
    <form className="vb-koffer-form" noValidate onSubmit={submit} aria-label={t.askOf(item.text)}>
      {clash && (
        <Notice
          tone="info"
          icon="people"
          live="alert"
          actions={
            <>
              <Button onClick={() => void send(clash.version)}>{t.mine}</Button>
              <Button onClick={leave}>{t.theirs}</Button>
            </>
          }
        >
          {clash.theirs === null ? t.clashGone : t.clash(clash.theirs)}
        </Notice>
      )}
      <TextArea
        ref={field}
        label={t.ask}
        value={draft.text}
        onChange={draft.setText}
        maxLength={textLimit}
        rows={2}
        onBlur={() => guard.look('text')}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
        readOnly={bringBack.isSending}
        error={bringBack.error === null ? undefined : problemText(bringBack.error)}
        isHeld={guard.shownAt('text', draft.text).length > 0}
        notice={<GuardNotice guard={guard} field="text" text={draft.text} onChange={draft.setText} />}
      />
      <div className="vb-koffer-form__buttons">
        <Button type="submit">{t.keep}</Button>
        <Button variant="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

function clashIn(problem: unknown): Clash | null {
  if (!(problem instanceof ApiProblem) || problem.problem.code !== 'edit-conflict') return null;
  const theirs = problem.problem.conflicts?.[0]?.theirs;
  return { theirs: typeof theirs === 'string' ? theirs : null, version: problem.problem.version ?? 1 };
}
