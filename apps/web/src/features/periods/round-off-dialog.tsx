import { useQueryClient } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { lengthInDays } from '@verbeterbord/domain/periods/period';
import { nextPeriodSpan } from '@verbeterbord/domain/periods/rhythm';
import { goesAlong } from '@verbeterbord/domain/periods/round-off';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { faultsOf, readSayings, type Saying, sayingOf, wishesOf } from './round-off-form.ts';
import { RoundOffRow } from './round-off-row.tsx';
import { useSendClosure } from './use-send-closure.ts';
import './round-off.css';

/** Rounds off the running period: each unfinished action gets its outcome, and then the next period runs. */
export function RoundOffDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const { periods } = useText();
  const t = periods.roundOff;
  const client = useQueryClient();
  const list = useRef<HTMLUListElement>(null);
  const guard = useGuardedFields();
  const draft = useDraft(`closure:${board.period.id}`);
  const [wasTried, setTried] = useState(false);
  const { send, isSending, error } = useSendClosure(board);
  const unsent = useUnsentCount();
  const sayings = readSayings(draft.text);
  const unfinished = board.actions.filter(({ status }) => status !== 'done');
  const faults = faultsOf(board.actions, sayings);
  const names = displayNames(board.people);
  const titleOf = (ambitionId: string) => board.ambitions.find(({ id }) => id === ambitionId)?.title ?? '';
  const planned = board.periods.find(({ state }) => state === 'planned');
  const rhythm = { anchorDay: board.period.startsOn, days: lengthInDays(board.period) };
  const say = (actionId: string) => (saying: Saying) =>
    draft.setText(JSON.stringify({ ...sayings, [actionId]: saying }));

  const submit = async () => {
    setTried(true);
    const texts = Object.fromEntries(unfinished.map(({ id }) => [id, sayingOf(sayings, id).words]));
    if (faults.size > 0 || guard.holds(texts)) {
      requestAnimationFrame(() => {
        list.current?.querySelector<HTMLElement>('[data-faulty=true] input, [aria-invalid=true]')?.focus();
      });
      return;
    }
    const wishes = wishesOf(board.actions, sayings);
    const done = await send(wishes, guard.confirmedNoResidentData, (problem) => guard.heldByServer(problem, texts));
    if (done === 'held') return;
    draft.clear();
    onClose();
    void client.invalidateQueries();
    showToast({ message: done.changed ? t.done(wishes.filter(goesAlong).length) : t.alreadyDone });
  };

  return (
    <Dialog
      title={t.title(formatPeriod(board.period))}
      closeLabel={t.close}
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.later}
          </Button>
          <Button
            variant="primary"
            onClick={() => void submit()}
            blockedBecause={isSending ? t.sending : unsent > 0 ? t.unsent : undefined}
          >
            {t.put}
          </Button>
        </>
      }
    >
      <div className="vb-round-off">
        <p>{t.intro(board.actions.length - unfinished.length, board.actions.length)}</p>
        {unfinished.length > 0 && <p>{t.choose}</p>}
        {error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        <ul ref={list} className="vb-round-off__list">
          {unfinished.map((action) => (
            <RoundOffRow
              key={action.id}
              action={action}
              about={t.about(names.get(action.ownerId) ?? '', titleOf(action.ambitionId))}
              saying={sayingOf(sayings, action.id)}
              fault={wasTried ? faults.get(action.id) : undefined}
              guard={guard}
              onSay={say(action.id)}
            />
          ))}
        </ul>
        <p>{t.next(formatPeriod(planned ?? nextPeriodSpan(board.period, rhythm)))}</p>
      </div>
    </Dialog>
  );
}
