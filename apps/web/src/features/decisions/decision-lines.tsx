import { useQuery } from '@tanstack/react-query';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { TeamDecision } from '@verbeterbord/domain/decisions/decision';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { type FormEvent, useRef } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { decisionsQuery, useDecide, useTakeBack } from './decisions.queries.ts';
import './decision-lines.css';

type DecisionLinesProps = {
  board: Board;
  sessionId: BoardSessionId | null;
  /** Takes one along to the Team van teams; absent where there is none above. */
  kofferItem?: ((subject: 'decision', id: string, title: string) => MenuItem) | undefined;
};

/** Besloten: the lines of this session, or of today without one, and one field: Enter adds the next. */
export function DecisionLines({ board, sessionId, kofferItem }: DecisionLinesProps) {
  const { decisions: t } = useRoomText();
  const today = useToday();
  const { id: teamId } = board.team;
  const { data } = useQuery(decisionsQuery(teamId));
  const draft = useDraft(`decision:${teamId}`);
  const guard = useGuardedFields();
  const input = useRef<HTMLInputElement>(null);
  const decide = useDecide(teamId);
  const takeBack = useTakeBack(teamId);
  const lines = (data?.items ?? [])
    .filter((one) => (sessionId === null ? one.on === today : one.sessionId === sessionId))
    .reverse();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const texts = { text: draft.text };
    const text = draft.text.trim();
    input.current?.focus();
    if (text === '' || guard.holds(texts)) return;
    const wish = { text, sessionId, confirmedNoResidentData: guard.confirmedNoResidentData };
    const kept = await decide.write(wish, (problem) => guard.heldByServer(problem, texts));
    if (kept === null) return;
    draft.clear();
    guard.reset();
    announce(t.kept);
  };
  const remove = async ({ id, text }: TeamDecision) => {
    input.current?.focus();
    if (!(await takeBack.write({ id }))) return;
    const again = async () => {
      const back = await decide.write({ text, sessionId }, (problem) => guard.heldByServer(problem, { text }));
      // The words are never lost: what cannot be put back waits in the field, unless something else is being written there.
      if (back === null && input.current?.value === '') draft.setText(text);
    };
    showToast({ message: t.gone(text), action: { label: t.undo, run: () => void again() } });
  };

  return (
    <div className="vb-decision-lines">
      {takeBack.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(takeBack.error)}
        </Notice>
      )}
      <ol className="vb-decision-lines__list" aria-label={sessionId === null ? t.listOf.today : t.listOf.session}>
        {lines.map((line) => (
          <li key={line.id}>
            <Icon name="check" />
            <span>{line.text}</span>
            {kofferItem && <TakeDecision line={line} {...kofferItem('decision', line.id, line.text)} />}
            <IconButton icon="trash" label={t.takeAway(line.text)} onClick={() => void remove(line)} />
          </li>
        ))}
      </ol>
      {data !== undefined && lines.length === 0 && <p className="vb-decision-lines__none">{t.none}</p>}
      <form className="vb-decision-lines__next" noValidate onSubmit={submit}>
        <TextField
          ref={input}
          label={t.label}
          placeholder={t.placeholder}
          value={draft.text}
          onChange={draft.setText}
          maxLength={lineLimit}
          enterKeyHint="done"
          autoComplete="off"
          readOnly={decide.isSending}
          error={decide.error === null ? undefined : problemText(decide.error)}
          isHeld={guard.shownAt('text', draft.text).length > 0}
          notice={<GuardNotice guard={guard} field="text" text={draft.text} onChange={draft.setText} />}
        />
        <Button type="submit">{t.put}</Button>
      </form>
    </div>
  );
}

function TakeDecision({ line, label, onSelect }: MenuItem & { line: TeamDecision }) {
  return <IconButton icon="case" label={`${label}: ${line.text}`} onClick={onSelect} />;
}
