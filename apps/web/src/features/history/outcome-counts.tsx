import { type BoardAction, periodOutcomes } from '@verbeterbord/domain/boards/board';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import './outcome-counts.css';

/** How many became what: always the same four lines in the same order. */
export function OutcomeCounts({ actions }: { actions: readonly BoardAction[] }) {
  const { outcomes } = useRoomText().history;
  return (
    <dl className="vb-outcome-counts">
      {periodOutcomes.map((outcome) => (
        <div key={outcome}>
          <dt>{outcomes[outcome]}</dt>
          <dd>{actions.filter((action) => action.outcome === outcome).length}</dd>
        </div>
      ))}
    </dl>
  );
}
