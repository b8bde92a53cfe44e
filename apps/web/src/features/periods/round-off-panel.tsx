import type { Board } from '@verbeterbord/domain/boards/board';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { RoundOffList } from './round-off-list.tsx';
import { useRoundOff } from './use-round-off.ts';

type RoundOffPanelProps = {
  board: Board;
  /** The period is rounded off, by me or by somebody just before. */
  onDone: () => void;
};

/** Rounds off the running period, as a part of a page. */
export function RoundOffPanel({ board, onDone }: RoundOffPanelProps) {
  const t = useText().periods.roundOff;
  const turn = useRoundOff(board, onDone);
  return (
    <>
      <RoundOffList board={board} turn={turn} />
      <div className="vb-round-off__buttons">
        <Button variant="primary" icon="flag" onClick={turn.submit} blockedBecause={turn.blockedBecause}>
          {t.put}
        </Button>
      </div>
    </>
  );
}
