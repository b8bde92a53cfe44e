import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { Measure, Reading } from '@verbeterbord/domain/measures/measure';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';

type MeasureTableProps = {
  measure: Measure;
  checkIns: readonly Pick<CheckIn, 'id' | 'on' | 'status'>[];
  /** Undefined for who may only read. */
  onDelete: ((reading: Reading) => void) | undefined;
};

/** The same in a table: every reading with how the ambition stood by then, where we came from and where we want to be. */
export function MeasureTable({ measure, checkIns, onDelete }: MeasureTableProps) {
  const { measures, checkins } = useRoomText();
  const t = measures.table;
  const { from, goal, goalOn, readings, unit } = measure;
  const standingOn = (day: string) => {
    const said = checkIns.find(({ on }) => on <= day);
    return said ? checkins.statuses[said.status] : '';
  };
  return (
    <details className="vb-measure__table">
      <summary>{t.open(readings.length)}</summary>
      <div>
        <table aria-label={measure.title}>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{unit ?? t.value}</th>
              <th scope="col">{t.standing}</th>
              {onDelete && <td />}
            </tr>
          </thead>
          <tbody>
            {goal !== null && (
              <tr>
                <th scope="row">
                  {t.goal}
                  {goalOn !== null && `, ${formatDayAndYear(goalOn)}`}
                </th>
                <td className="vb-measure__number">{formatNumber(goal)}</td>
                <td />
                {onDelete && <td />}
              </tr>
            )}
            {readings.toReversed().map((reading) => (
              <tr key={reading.id}>
                <th scope="row">
                  {formatDayAndYear(reading.on)}
                  {reading.note && <span className="vb-measure__note">{reading.note}</span>}
                </th>
                <td className="vb-measure__number">{formatNumber(reading.value)}</td>
                <td>{standingOn(reading.on)}</td>
                {onDelete && (
                  <td className="vb-measure__delete">
                    <IconButton
                      icon="trash"
                      label={t.deletes(formatNumber(reading.value), formatDayAndYear(reading.on))}
                      onClick={() => onDelete(reading)}
                    />
                  </td>
                )}
              </tr>
            ))}
            {from !== null && (
              <tr>
                <th scope="row">{t.from}</th>
                <td className="vb-measure__number">{formatNumber(from)}</td>
                <td />
                {onDelete && <td />}
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
