import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { stateFigures } from '@verbeterbord/domain/rollups/rollup';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';

/** How it went over the periods: of each ambition its shapes, or where a row tells of too many, how many stood how. */
export function StateTrend({ row }: { row: RollupRow }) {
  if (row.periods.length < 2) return null;
  return row.ambitions.length > 0 ? <TrendOfAmbitions row={row} /> : <TrendOfCounts row={row} />;
}

function TrendOfAmbitions({ row: { ambitions, periods } }: { row: RollupRow }) {
  const { trend: t } = useRoomText().rollups;
  return (
    <div className="vb-state-trend" role="img" aria-label={t.ofAmbitions(ambitions.length, periods.length)}>
      {ambitions.map(({ id, title, trend }) => (
        <div key={id} className="vb-state-trend__ambition" title={title}>
          {periods.map(({ startsOn }, index) => {
            // An ambition that began later has an empty place before that.
            const status = trend[index - (periods.length - trend.length)];
            return (
              <span key={startsOn}>
                {status !== undefined && <StatusGlyph name={status ?? 'none'} tone="own" size="small" />}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const SLOT = 20;
const BAR = 12;
const LINE = 22;
const HIGH = 16;

/** Beside each of the four counts its own small bars, one for each period, all drawn to the same scale; one path a line, for hundreds of rows. */
function TrendOfCounts({ row: { periods } }: { row: RollupRow }) {
  const { trend: t } = useRoomText().rollups;
  const most = Math.max(1, ...periods.flatMap((period) => stateFigures.map((figure) => period[figure])));
  return (
    <svg
      className="vb-state-bars"
      viewBox={`0 0 ${periods.length * SLOT} ${stateFigures.length * LINE}`}
      width={periods.length * SLOT}
      height={stateFigures.length * LINE}
      role="img"
      aria-label={t.ofCounts(periods.length)}
    >
      {stateFigures.map((figure, line) => {
        const bars = periods.map((period, index) => {
          const height = period[figure] === 0 ? 1 : Math.max(3, Math.round((period[figure] / most) * HIGH));
          return `M${index * SLOT + (SLOT - BAR) / 2} ${(line + 1) * LINE - 3}v${-height}h${BAR}v${height}z`;
        });
        return <path key={figure} className={`vb-state-bars__line--${figure}`} d={bars.join('')} />;
      })}
    </svg>
  );
}
