import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { Measure } from '@verbeterbord/domain/measures/measure';
import { formatShortDay } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useWidth } from '../../ui/chart/use-width.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { MeasureGoal } from './measure-goal.tsx';
import { shareOfDays, shareOfHeight, spanOf, withRoom } from './measure-scale.ts';
import './measure-chart.css';

const plot = { top: 26, height: 132 };
const glyph = 16;

type MeasureChartProps = { measure: Measure; checkIns: readonly Pick<CheckIn, 'id' | 'on' | 'status'>[] };

/** The line of readings, where we come from and want to be written on it, and how the ambition stood under its days. */
export function MeasureChart({ measure, checkIns }: MeasureChartProps) {
  const { measures: t } = useRoomText();
  const today = useToday();
  const [box, width] = useWidth<HTMLDivElement>();
  const span = spanOf(measure, today);
  const left = 12 + 8 * Math.max(...span.ticks.map((tick) => formatNumber(tick).length));
  const right = width - 14;
  const foot = plot.top + plot.height;
  const x = (day: string) => left + 10 + shareOfDays(day, span) * (right - left - 20);
  const y = (value: number) => foot - shareOfHeight(value, span) * plot.height;
  const points = measure.readings.map(({ id, on, value }) => ({ id, on, value, x: x(on), y: y(value) }));
  const last = points.at(-1);
  const said = [...checkIns]
    .filter(({ on }) => on >= span.firstDay && on <= span.lastDay)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((one) => ({ ...one, x: x(one.on) }));
  const standings = withRoom(said, glyph + 2);
  const days = withRoom(
    [...new Set([span.firstDay, ...measure.readings.map(({ on }) => on), span.lastDay])].map((day) => ({
      day,
      x: x(day),
    })),
    58,
  );
  const ends = [measure.from, measure.goal].filter((value) => value !== null);
  // The words at the lower end may stand under the foot; the days then make room.
  const axis = foot + (ends.length > 0 && y(Math.min(...ends)) > foot - 14 ? 30 : 14);
  const height = axis + 10 + (standings.length > 0 ? glyph + 14 : 0);
  const first = measure.readings[0];
  const summary = [
    t.chart.summary(measure.title, measure.unit ?? ''),
    first && last
      ? t.chart.readings(points.length, formatNumber(first.value), formatNumber(last.value))
      : t.chart.nothing,
    measure.from !== null && `${t.chart.from(formatNumber(measure.from))}.`,
    measure.goal !== null && `${t.chart.goal(formatNumber(measure.goal))}.`,
    standings.length > 0 && t.chart.standings,
  ].filter(Boolean);
  return (
    <div ref={box} className="vb-measure-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary.join(' ')}>
        {span.ticks.map((tick) => (
          <g key={tick}>
            <text x={left - 6} y={y(tick) + 5} textAnchor="end" className="vb-measure-chart__label">
              {formatNumber(tick)}
            </text>
            <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="vb-measure-chart__grid" />
          </g>
        ))}
        <MeasureGoal measure={measure} x={x} y={y} left={left} right={right} start={x(first?.on ?? span.firstDay)} />
        <polyline points={points.map((one) => `${one.x},${one.y}`).join(' ')} className="vb-measure-chart__line" />
        {points.map((one) => (
          <circle key={one.id} cx={one.x} cy={one.y} r={4.5} className="vb-measure-chart__point" />
        ))}
        {last && (
          <text
            x={last.x > right - 60 ? last.x - 9 : last.x + 9}
            y={last.y - 9}
            textAnchor={last.x > right - 60 ? 'end' : 'start'}
            className="vb-measure-chart__last"
          >
            {formatNumber(last.value)}
          </text>
        )}
        {days.map(({ day, x: at }) => (
          <text
            key={day}
            x={Math.min(at, width - 24)}
            y={axis + 4}
            textAnchor="middle"
            className="vb-measure-chart__label"
          >
            {formatShortDay(day)}
          </text>
        ))}
        {standings.map((one) => (
          <StatusGlyph
            key={one.id}
            name={one.status}
            tone="own"
            at={{ x: one.x, y: axis + 18 + glyph / 2, size: glyph }}
          />
        ))}
      </svg>
    </div>
  );
}
