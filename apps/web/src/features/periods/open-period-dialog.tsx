import type { Board } from '@verbeterbord/domain/boards/board';
import type { PeriodDialog } from './period-desk.ts';
import { PrepareOutcomeDialog } from './prepare-outcome-dialog.tsx';
import { RhythmDialog } from './rhythm-dialog.tsx';
import { RoundOffDialog } from './round-off-dialog.tsx';
import { StretchDialog } from './stretch-dialog.tsx';

type OpenPeriodDialogProps = { board: Board; dialog: PeriodDialog; onClose: () => void };

/** The dialog that is open; an action that left the board meanwhile has none. */
export function OpenPeriodDialog({ board, dialog, onClose }: OpenPeriodDialogProps) {
  if (dialog.kind === 'round-off') return <RoundOffDialog board={board} onClose={onClose} />;
  if (dialog.kind === 'stretch') return <StretchDialog board={board} onClose={onClose} />;
  if (dialog.kind === 'rhythm') return <RhythmDialog team={board.team} onClose={onClose} />;
  const action = board.actions.find(({ id }) => id === dialog.actionId);
  return action ? <PrepareOutcomeDialog board={board} action={action} onClose={onClose} /> : null;
}
