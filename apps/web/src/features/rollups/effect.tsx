import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { formatDay } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';

/** What residents notice, in the words of the last check-in, and the latest reading of a measure. */
export function Effect({ row: { noticed, measured } }: { row: RollupRow }) {
  const { effect: t } = useRoomText().rollups;
  if (noticed === null && measured === null) return <p className="vb-together__quiet">{t.none}</p>;
  return (
    <div className="vb-effect">
      {noticed && (
        <p>
          <strong>“{noticed.text}”</strong>
          <span className="vb-effect__note">{t.saidOn(formatDay(noticed.on))}</span>
        </p>
      )}
      {measured && <Measured {...measured} />}
    </div>
  );
}

function Measured({ title, unit, from, latest, goal }: NonNullable<RollupRow['measured']>) {
  const { effect: t } = useRoomText().rollups;
  const value = [formatNumber(latest), unit].filter(Boolean).join(' ');
  const way = [from !== null && t.was(formatNumber(from)), goal !== null && t.goal(formatNumber(goal))];
  return (
    <p>
      <strong>{t.measured(title, value)}</strong>
      <span className="vb-effect__note">{way.filter(Boolean).join(', ')}</span>
    </p>
  );
}
