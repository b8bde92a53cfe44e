import type { PreparedOutcome } from '@verbeterbord/domain/boards/board';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';

type SheetOutcomeProps = { prepared: PreparedOutcome | undefined; onPrepare: () => void };

/** What becomes of it at the end of the period, as far as that was said; one button asks it. */
export function SheetOutcome({ prepared, onPrepare }: SheetOutcomeProps) {
  const { periods, actions } = useText();
  const t = periods.prepare;
  const word = prepared && periods.roundOff.outcomes[prepared.outcome];
  return (
    <button type="button" className="vb-sheet__stuck" aria-haspopup="dialog" onClick={onPrepare}>
      <Icon name="flag" />
      <strong>{t.ask}</strong>
      <span className="vb-sheet__why">
        {word === undefined ? t.none : prepared?.reason ? actions.outcome(word, outcomeReason(prepared.reason)) : word}
      </span>
    </button>
  );
}
