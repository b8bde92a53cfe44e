import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { stateFigures } from '@verbeterbord/domain/rollups/rollup';
import { useState } from 'react';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { figureOf } from './rollup-rows.ts';
import './row-figures.css';

const activityFigures = ['intended', 'done', 'carriedOver', 'letGo', 'asked'] as const;

type Figured = Pick<RollupRow, 'team' | 'periods' | 'ambitions'>;

/** The figures behind the pictures of a row, drawn when they are asked for: with hundreds of teams nobody waits for all tables. */
export function RowFigures({ row }: { row: Figured }) {
  const { table: t } = useRoomText().rollups;
  const [isOpen, setOpen] = useState(false);
  if (row.periods.length === 0) return null;
  return (
    <details className="vb-together__figures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.open}
        <span className="vb-visually-hidden">: {row.team.name}</span>
      </summary>
      {isOpen && (
        <>
          <PeriodTable row={row} />
          {row.ambitions.length > 0 && <AmbitionTable row={row} />}
        </>
      )}
    </details>
  );
}

function PeriodTable({ row: { periods } }: { row: Figured }) {
  const { table: t, statuses } = useRoomText().rollups;
  return (
    <table>
      <caption>{t.periods}</caption>
      <thead>
        <tr>
          <th scope="col">{t.period}</th>
          {activityFigures.map((figure) => (
            <th key={figure} scope="col">
              {t[figure]}
            </th>
          ))}
          {stateFigures.map((figure) => (
            <th key={figure} scope="col">
              {capital(statuses[figure])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map((period) => (
          <tr key={period.startsOn}>
            <th scope="row">
              {formatPeriod(period)}
              {period.state === 'running' && `, ${t.running}`}
            </th>
            {activityFigures.map((figure) => (
              <td key={figure} data-label={t[figure]}>
                {period[figure]}
              </td>
            ))}
            {stateFigures.map((figure) => (
              <td key={figure} data-label={capital(statuses[figure])}>
                {period[figure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AmbitionTable({ row: { ambitions, periods } }: { row: Figured }) {
  const { table: t, statuses } = useRoomText().rollups;
  const newestFirst = periods.map((period, index) => ({ period, index })).toReversed();
  return (
    <table>
      <caption>{t.ambitions}</caption>
      <thead>
        <tr>
          <th scope="col">{t.ambition}</th>
          {newestFirst.map(({ period }) => (
            <th key={period.startsOn} scope="col">
              {formatPeriod(period)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ambitions.map(({ id, title, trend }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {newestFirst.map(({ period, index }) => {
              const status = trend[index - (periods.length - trend.length)];
              const word = status === undefined ? t.notThere : statuses[status === null ? 'notSaid' : figureOf[status]];
              return (
                <td key={period.startsOn} data-label={formatPeriod(period)}>
                  {word}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
