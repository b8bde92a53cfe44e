import { useQuery } from '@tanstack/react-query';
import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { Link } from 'wouter';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { trendsQuery } from './history.queries.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';
import './ambition-trends.css';

/** How each ambition fared: counts per period and what the team said, side by side and never one figure. */
export function AmbitionTrends({ teamId }: { teamId: TeamId }) {
  const { trends: t } = useRoomText().history;
  const { data, error } = useQuery(trendsQuery(teamId));
  if (data === undefined) return error ? <p role="alert">{problemText(error)}</p> : <Skeleton height="card" />;
  if (data.items.length === 0) return <DashedCard>{t.none}</DashedCard>;
  return (
    <div className="vb-trends">
      <p>{t.intro}</p>
      <ul className="vb-trends__legend" aria-hidden="true">
        <li>
          <span className="vb-trends__key vb-trends__key--wanted" /> {t.wanted}
        </li>
        <li>
          <span className="vb-trends__key vb-trends__key--done" /> {t.done}
        </li>
      </ul>
      {data.items.map((trend) => (
        <Trend key={trend.ambition.id} {...trend} />
      ))}
    </div>
  );
}

function Trend({ ambition, periods }: AmbitionTrend) {
  const { trends: t } = useRoomText().history;
  const headingId = `verloop-${ambition.id}`;
  return (
    <section className="vb-trend" aria-labelledby={headingId}>
      <h3 id={headingId} className="vb-ambition-voice">
        <Link href={ambitionPath(ambition.id)}>{ambition.title}</Link>
        {ambition.lifecycle !== 'active' && <span className="vb-trend__ended"> {t.ended[ambition.lifecycle]}</span>}
      </h3>
      <div className="vb-trend__pictures">
        <TrendChart periods={periods} label={t.chart(ambition.title, periods.length)} />
        {/* Below each bar what was said then; the table says it in words. */}
        <div className="vb-trend__said" aria-hidden="true">
          {periods.map(({ periodId, checkIn, ...period }) => (
            <span
              key={periodId}
              title={checkIn === null ? formatPeriod(period) : `${formatPeriod(period)}: ${t.statuses[checkIn]}`}
            >
              <StatusGlyph name={checkIn ?? 'none'} tone={checkIn ? 'own' : 'inherit'} />
            </span>
          ))}
        </div>
      </div>
      <TrendTable ambition={ambition} periods={periods} />
    </section>
  );
}
