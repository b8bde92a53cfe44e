import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';

type TrendChartProps = { periods: AmbitionTrend['periods']; label: string };

const SLOT = 30;
const BAR = 16;
const HEIGHT = 64;
const LEAST_SCALE = 4;

/** A bar for each period: the outline is what we wanted, the fill what was done. The table beside it has the figures. */
export function TrendChart({ periods, label }: TrendChartProps) {
  const most = Math.max(LEAST_SCALE, ...periods.map(({ intended }) => intended));
  const high = (count: number) => (count / most) * (HEIGHT - 6);
  return (
    <svg
      className="vb-trend-chart"
      viewBox={`0 0 ${periods.length * SLOT} ${HEIGHT}`}
      width={periods.length * SLOT}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <line className="vb-trend-chart__ground" x1="0" x2={periods.length * SLOT} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {periods.map(({ periodId, intended, done }, index) => {
        const x = index * SLOT + (SLOT - BAR) / 2;
        return (
          <g key={periodId}>
            {intended > 0 && (
              <rect
                className="vb-trend-chart__wanted"
                x={x + 0.75}
                y={HEIGHT - 1 - high(intended)}
                width={BAR - 1.5}
                height={high(intended)}
                rx="3"
              />
            )}
            {done > 0 && (
              <rect
                className="vb-trend-chart__done"
                x={x}
                y={HEIGHT - 1 - high(done)}
                width={BAR}
                height={high(done)}
                rx="3"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
