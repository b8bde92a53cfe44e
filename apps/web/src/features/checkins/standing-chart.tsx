import { type CheckIn, confidences } from '@verbeterbord/domain/checkins/check-in';
import { formatShortDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useWidth } from '../../ui/chart/use-width.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import './standing-chart.css';

const left = 28;
const rowHeight = 30;
const leastApart = 56;
const glyph = 20;

/** "Halen we dit?" through the periods, each point the glyph of how it stood; without numbers the strip of glyphs alone. */
export function StandingChart({ standings }: { standings: readonly CheckIn[] }) {
  const { checkins: t } = useRoomText();
  const [box, width] = useWidth<HTMLDivElement>();
  const shown = standings.slice(-Math.max(1, Math.floor((width - left) / leastApart)));
  const hasNumbers = shown.some(({ confidence }) => confidence !== null);
  const rows = hasNumbers ? confidences.length : 1;
  const bottom = rows * rowHeight;
  const from = hasNumbers ? left : 0;
  const x = (at: number) => from + ((at + 0.5) * (width - from)) / shown.length;
  // Without a number the glyph lies at the foot, below the lines of 1 to 5.
  const y = (value: number | null) => (hasNumbers && value !== null ? bottom - (value - 0.5) * rowHeight : bottom + 4);
  const points = shown.map((one, at) => ({ ...one, x: x(at), y: hasNumbers ? y(one.confidence) : rowHeight / 2 }));
  const lines = points.slice(1).flatMap((to, at) => {
    const before = points[at];
    return before && before.confidence !== null && to.confidence !== null ? [{ from: before, to }] : [];
  });
  const last = shown.at(-1);
  const words = last && [t.statuses[last.status], last.confidence && t.outOfFive(last.confidence)].filter(Boolean);
  return (
    <div ref={box} className="vb-standing-chart">
      <svg
        width={width}
        height={bottom + 34}
        viewBox={`0 0 ${width} ${bottom + 34}`}
        role="img"
        aria-label={t.page.chart(shown.length, words?.join(', ') ?? '')}
      >
        {hasNumbers &&
          confidences.map((value) => (
            <g key={value}>
              <text x={4} y={y(value) + 5} className="vb-standing-chart__label">
                {value}
              </text>
              <line x1={left} x2={width} y1={y(value)} y2={y(value)} className="vb-standing-chart__grid" />
            </g>
          ))}
        {lines.map(({ from: one, to }) => (
          <line key={to.id} x1={one.x} y1={one.y} x2={to.x} y2={to.y} className="vb-standing-chart__line" />
        ))}
        {points.map((one) => (
          <g key={one.id}>
            <circle cx={one.x} cy={one.y} r={glyph / 2 + 1} className="vb-standing-chart__ground" />
            <StatusGlyph name={one.status} tone="own" at={{ x: one.x, y: one.y, size: glyph }} />
            <text x={one.x} y={bottom + 30} textAnchor="middle" className="vb-standing-chart__label">
              {formatShortDay(one.on)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
