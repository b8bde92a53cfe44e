import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';

/** The figures of a trend: counts, latest period first. */
export function TrendTable({ ambition, periods }: AmbitionTrend) {
  const { trends: t, outcomes } = useRoomText().history;
  return (
    <details className="vb-trend__figures">
      <summary>
        {t.table}
        <span className="vb-visually-hidden">: {ambition.title}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.wanted}</th>
            <th scope="col">{outcomes.done}</th>
            <th scope="col">{outcomes['carried-over']}</th>
            <th scope="col">{outcomes['let-go']}</th>
            <th scope="col">{outcomes.asked}</th>
            <th scope="col">{t.said}</th>
          </tr>
        </thead>
        <tbody>
          {[...periods].reverse().map((one) => (
            <tr key={one.periodId}>
              <th scope="row">{formatPeriod(one)}</th>
              <td data-label={t.wanted}>{one.intended}</td>
              <td data-label={outcomes.done}>{one.done}</td>
              <td data-label={outcomes['carried-over']}>{one.carriedOver}</td>
              <td data-label={outcomes['let-go']}>{one.letGo}</td>
              <td data-label={outcomes.asked}>{one.asked}</td>
              <td data-label={t.said}>{one.checkIn === null ? t.notSaid : t.statuses[one.checkIn]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
