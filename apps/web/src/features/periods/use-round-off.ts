import { useQueryClient } from '@tanstack/react-query';
import { isUnfinished } from '@verbeterbord/domain/actions/action';
import type { Board } from '@verbeterbord/domain/boards/board';
import { goesAlong } from '@verbeterbord/domain/periods/round-off';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { faultsOf, readSayings, type Saying, sayingFrom, sayingOf, wishesOf } from './round-off-form.ts';
import { useFirstLot } from './use-first-lot.ts';
import { usePrepared } from './use-prepared.ts';
import { useSendClosure } from './use-send-closure.ts';

/** Rounding off under way: what is said of each unfinished action, of which those to talk about come first, and how it is sent. */
export function useRoundOff(board: Board, onDone: () => void) {
  const t = useText().periods.roundOff;
  const client = useQueryClient();
  const lists = useRef<HTMLDivElement>(null);
  const guard = useGuardedFields();
  const draft = useDraft(`closure:${board.period.id}`);
  const [wasTried, setTried] = useState(false);
  const { send, isSending, error } = useSendClosure(board);
  const unsent = useUnsentCount();
  const unfinished = board.actions.filter(isUnfinished);
  const own = readSayings(draft.text);
  const beforehand = Object.fromEntries(usePrepared(board).map((one) => [one.actionId, sayingFrom(one)]));
  const sayings = { ...beforehand, ...own };
  const faults = faultsOf(board.actions, sayings);
  const toTalk = useFirstLot(
    unfinished.map(({ id }) => id),
    (id) => !(id in beforehand) || (!(id in own) && faults.has(id)),
  );

  const submit = async () => {
    setTried(true);
    const texts = Object.fromEntries(unfinished.map(({ id }) => [id, sayingOf(sayings, id).words]));
    if (faults.size > 0 || guard.holds(texts)) {
      requestAnimationFrame(() => {
        const wrong = lists.current?.querySelector<HTMLElement>('[data-faulty=true] input, [aria-invalid=true]');
        wrong?.closest('details')?.setAttribute('open', '');
        wrong?.focus();
      });
      return;
    }
    const wishes = wishesOf(board.actions, sayings);
    const done = await send(wishes, guard.confirmedNoResidentData, (problem) => guard.heldByServer(problem, texts));
    if (done === 'held') return;
    draft.clear();
    onDone();
    void client.invalidateQueries();
    showToast({ message: done.changed ? t.done(wishes.filter(goesAlong).length) : t.alreadyDone });
  };

  return {
    lists,
    guard,
    error,
    first: unfinished.filter(({ id }) => toTalk.has(id)),
    folded: unfinished.filter(({ id }) => !toTalk.has(id)),
    sayingOf: (id: ActionId) => sayingOf(sayings, id),
    say: (id: ActionId, saying: Saying) => draft.setText(JSON.stringify({ ...own, [id]: saying })),
    isPrepared: (id: ActionId) => id in beforehand && !(id in own),
    faultOf: (id: ActionId) => (wasTried ? faults.get(id) : undefined),
    submit: () => void submit(),
    blockedBecause: isSending ? t.sending : unsent > 0 ? t.unsent : undefined,
  };
}
