import { useQuery } from '@tanstack/react-query';
import type { BinnedAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { useState } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { binQuery } from './actions.queries.ts';
import './bin-dialog.css';

type BinDialogProps = { board: Board; verbs: ActionVerbs; onClose: () => void };

/** What was thrown away, and the way back to the board. */
export function BinDialog({ board, verbs, onClose }: BinDialogProps) {
  const { actions } = useText();
  const t = actions.bin;
  const { organisation } = useAccount();
  const bin = useQuery(binQuery(board.team.id));
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const shown = bin.data?.items.filter(({ id }) => !restored.has(id)) ?? [];
  const restore = (binned: BinnedAction) => {
    setRestored(new Set([...restored, binned.id]));
    void verbs.send(
      { kind: 'restore-action', action: boardActionOf(binned) },
      { said: actions.toast.restored(binned.title) },
    );
  };
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={onClose}>
      {bin.isPending && (
        <div className="vb-bin" role="status">
          <span className="vb-visually-hidden">{t.loading}</span>
          <Skeleton height="card" />
        </div>
      )}
      {bin.isError && <p>{t.failed}</p>}
      {bin.isSuccess && <p className="vb-bin__help">{shown.length === 0 ? t.empty : t.help}</p>}
      <ul className="vb-bin">
        {shown.map((binned) => (
          <li key={binned.id} className="vb-bin__item">
            <span>
              {binned.title}
              <span className="vb-bin__day">
                {t.thrownOn(formatDay(calendarDayIn(binned.deletedAt, organisation.timeZone)))}
              </span>
            </span>
            <Button icon="undo" aria-label={t.restoreOne(binned.title)} onClick={() => restore(binned)}>
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function boardActionOf({ teamId: _team, deletedAt: _at, ...action }: BinnedAction): BoardAction {
  return action;
}
