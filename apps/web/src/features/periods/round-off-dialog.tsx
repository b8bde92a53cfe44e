import type { Board } from '@verbeterbord/domain/boards/board';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { RoundOffList } from './round-off-list.tsx';
import { useRoundOff } from './use-round-off.ts';

/** Rounds off the running period from the board, without a session. */
export function RoundOffDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const t = useText().periods.roundOff;
  const turn = useRoundOff(board, onClose);
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
          <Button variant="primary" onClick={turn.submit} blockedBecause={turn.blockedBecause}>
            {t.put}
          </Button>
        </>
      }
    >
      <RoundOffList board={board} turn={turn} />
    </Dialog>
  );
}
