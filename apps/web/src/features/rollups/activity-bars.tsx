import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';

const HEIGHT = 48;
const SLOT = 28;
const BAR = 20;
const LEAST = 4;

/** What is done against what was wanted, in bars and in words: a bar for each of the team's own periods, the running one dashed. */
export function Activity({ row: { team, periods } }: { row: Pick<RollupRow, 'team' | 'periods'> }) {
  const { activity: t } = useRoomText().rollups;
  const now = periods.at(-1);
  if (now === undefined || periods.every(({ intended }) => intended === 0)) {
    return <p className="vb-together__quiet">{t.none}</p>;
  }
  const isRunning = now.state === 'running';
  const { done, rest } = t.of(now.done, now.intended);
  return (
    <div className="vb-activity">
      <Bars periods={periods} label={t.chart(team.name, periods.length)} />
      <p className="vb-activity__now">
        <span>
          <strong>{done}</strong> {rest} {isRunning && <span className="vb-together__quiet">{t.soFar}</span>}
        </span>
        <span className="vb-activity__days">{formatPeriod(now)}</span>
      </p>
    </div>
  );
}

function Bars({ periods, label }: { periods: RollupRow['periods']; label: string }) {
  const { activity: t } = useRoomText().rollups;
  const most = Math.max(1, ...periods.map(({ intended }) => intended));
  const high = (count: number) => Math.max(LEAST, (count / most) * (HEIGHT - 4));
  return (
    <svg
      className="vb-activity__bars"
      viewBox={`0 0 ${periods.length * SLOT} ${HEIGHT}`}
      width={periods.length * SLOT}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <line className="vb-activity__ground" x1="0" x2={periods.length * SLOT} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {periods.map(({ intended, done, state, ...days }, index) => {
        const x = index * SLOT + (SLOT - BAR) / 2;
        return (
          <g key={days.startsOn}>
            <title>{t.bar(formatPeriod(days), done, intended)}</title>
            {/* All of the place answers to a pointer, the empty part of a bar too. */}
            <rect className="vb-activity__place" x={index * SLOT} y="0" width={SLOT} height={HEIGHT} />
            {done > 0 && (
              <rect
                className="vb-activity__done"
                x={x}
                y={HEIGHT - 1 - high(done)}
                width={BAR}
                height={high(done)}
                rx="3"
              />
            )}
            {intended > 0 && (
              <rect
                className={`vb-activity__wanted vb-activity__wanted--${state}`}
                x={x + 0.75}
                y={HEIGHT - 1 - high(intended)}
                width={BAR - 1.5}
                height={high(intended)}
                rx="3"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
