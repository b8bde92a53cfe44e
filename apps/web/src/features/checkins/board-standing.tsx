import type { BoardCheckIn } from '@verbeterbord/domain/boards/board';
import type { Period } from '@verbeterbord/domain/periods/period';
import { CheckInTag } from './check-in-tag.tsx';
import { ConfidencePips } from './confidence-pips.tsx';
import './board-standing.css';

type BoardStandingProps = {
  said: BoardCheckIn | undefined;
  period: Pick<Period, 'state' | 'endsOn'>;
  /** In the head of a lane the tag is enough: its page tells the rest. */
  isShort: boolean;
};

/** How an ambition stands, on its card on the board; nothing while nobody said, and on an earlier period nothing that was said later. */
export function BoardStanding({ said, period, isShort }: BoardStandingProps) {
  if (said === undefined || (period.state === 'rounded-off' && said.on > period.endsOn)) return null;
  return (
    <div className="vb-board-standing">
      <CheckInTag status={said.status} ground="card" />
      {!isShort && said.confidence !== null && <ConfidencePips value={said.confidence} />}
    </div>
  );
}
