import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { TakeAlongClash } from './take-along-clash.tsx';
import type { LeadSession } from './use-lead-session.ts';
import './session-steps.css';

type TakeAlongProps = { page: BoardSessionPage; sendTakeAlong: LeadSession['sendTakeAlong'] };

interface Clash {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly version: number;
}

/** What the schakel takes along to the Team van teams, a line each. Two lists that meet are put side by side. */
export function TakeAlong({ page, sendTakeAlong }: TakeAlongProps) {
  const { takeAlong: t } = useSessionText();
  const draft = useDraft(`take-along:${page.id}`);
  const guard = useGuardedFields();
  const [error, setError] = useState<unknown>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [isSending, setSending] = useState(false);
  const lines = page.takeAlong;
  const field = `takeAlong.${lines.length}`;

  const put = async (list: readonly string[], seen = page.version): Promise<boolean> => {
    setSending(true);
    setError(null);
    try {
      await sendTakeAlong(list, seen, guard.confirmedNoResidentData);
      setClash(null);
      return true;
    } catch (problem) {
      const theirs = clashIn(problem);
      if (theirs) setClash({ mine: list, ...theirs });
      else if (!guard.heldByServer(problem, { [field]: draft.text })) setError(problem);
      return false;
    } finally {
      setSending(false);
    }
  };

  const add = async () => {
    const line = draft.text.replace(/\s+/g, ' ').trim();
    if (line === '' || isSending || guard.holds({ [field]: draft.text })) return;
    if (await put([...lines, line])) {
      draft.clear();
      guard.reset();
    }
  };

  return (
    <section className="vb-meeting-along" aria-label={t.title}>
      <h3>{t.title}</h3>
      <p className="vb-meeting__quiet">{t.help}</p>
      {clash && <TakeAlongClash {...clash} onChoose={(list) => void put(list, clash.version)} />}
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {lines.length === 0 && <p>{t.nothing}</p>}
      <ul className="vb-meeting-along__lines">
        {lines.map((line) => (
          <li key={line} className="vb-meeting-along__line">
            <Icon name="case" />
            <span>{line}</span>
            <IconButton
              icon="close"
              label={t.remove(line)}
              size="compact"
              onClick={() => void put(lines.filter((one) => one !== line))}
            />
          </li>
        ))}
      </ul>
      <form
        className="vb-meeting-along__form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t.field}
          hideLabel
          value={draft.text}
          maxLength={lineLimit}
          onChange={draft.setText}
          onBlur={() => guard.look(field)}
          isHeld={guard.shownAt(field, draft.text).length > 0}
          notice={<GuardNotice guard={guard} field={field} text={draft.text} onChange={draft.setText} />}
        />
        <Button icon="plus" type="submit">
          {t.add}
        </Button>
      </form>
    </section>
  );
}

/** Their list and the version it stands in, when that is what stood against it. */
function clashIn(problem: unknown): Omit<Clash, 'mine'> | null {
  if (!(problem instanceof ApiProblem) || problem.problem.code !== 'edit-conflict') return null;
  const theirs = problem.problem.conflicts?.find(({ field }) => field === 'takeAlong')?.theirs;
  return { theirs: Array.isArray(theirs) ? theirs.map(String) : [], version: problem.problem.version ?? 1 };
}
