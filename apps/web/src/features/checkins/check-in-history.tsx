import { useQuery } from '@tanstack/react-query';
import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { CheckInStories } from './check-in-stories.tsx';
import { checkInsQuery } from './checkins.queries.ts';
import { StandingChart } from './standing-chart.tsx';
import { standingsByPeriod } from './standings.ts';
import './check-in-history.css';

/** What a team said of one ambition over time: how it stood as a chart and a table, and the stories. */
export function CheckInHistory({ teamId, ambitionId }: { teamId: TeamId; ambitionId: AmbitionId }) {
  const { checkins } = useRoomText();
  const t = checkins.page;
  const { data, error, refetch } = useQuery(checkInsQuery(teamId, ambitionId));
  const standings = standingsByPeriod(data ?? []);
  const hasNumbers = standings.some(({ confidence }) => confidence !== null);
  return (
    <>
      <section className="vb-ambition-panel" aria-labelledby="hoe-staan-we-ervoor">
        <h2 id="hoe-staan-we-ervoor" className="vb-ambition-panel__title">
          {t.standing}{' '}
          {standings.length > 0 && (
            <span className="vb-ambition-panel__aside">{hasNumbers ? t.standingHelp : t.standingHelpBare}</span>
          )}
        </h2>
        {data === undefined && error !== null && (
          <p className="vb-history__failed">
            {t.failed} <Button onClick={() => void refetch()}>{t.retry}</Button>
          </p>
        )}
        {data !== undefined && standings.length === 0 && <p>{t.nothingYet}</p>}
        {standings.length > 0 && (
          <>
            <StandingChart standings={standings} />
            <StandingTable standings={standings} />
          </>
        )}
      </section>
      {data !== undefined && data.length > 0 && <CheckInStories checkIns={data} />}
    </>
  );
}

function StandingTable({ standings }: { standings: readonly CheckIn[] }) {
  const { checkins } = useRoomText();
  const t = checkins.page;
  return (
    <details className="vb-history__table">
      <summary>{t.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.number}</th>
          </tr>
        </thead>
        <tbody>
          {standings.toReversed().map((one) => (
            <tr key={one.id}>
              <td>{formatDayAndYear(one.on)}</td>
              <td>{checkins.statuses[one.status]}</td>
              <td>{one.confidence === null ? t.noNumber : checkins.outOfFive(one.confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
