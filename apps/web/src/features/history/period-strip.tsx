import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import { Link } from 'wouter';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { DoneBlocks } from '../../ui/blocks/done-blocks.tsx';
import { Select } from '../../ui/select/select.tsx';
import './period-strip.css';

type PeriodStripProps = {
  /** The rounded-off periods, oldest first. */
  periods: readonly Period[];
  trends: readonly AmbitionTrend[];
  shownId: string;
  addressOf: (periodId: string) => string;
  onChoose: (periodId: string) => void;
};

const MOST_BLOCKS = 5;
const MOST_SQUARES = 24;

/** The last rounded-off periods as blocks, and a list with all of them for who goes further back. */
export function PeriodStrip({ periods, trends, shownId, addressOf, onChoose }: PeriodStripProps) {
  const { periods: t } = useRoomText().history;
  const last = periods.slice(-MOST_BLOCKS);
  return (
    <nav className="vb-period-strip" aria-label={t.label}>
      <ol>
        {last.map((period) => (
          <li key={period.id}>
            <Link
              href={addressOf(period.id)}
              className="vb-period-strip__block"
              aria-current={period.id === shownId ? 'true' : undefined}
            >
              <strong>{formatPeriod(period)}</strong>
              <PeriodCounts period={period} trends={trends} />
            </Link>
          </li>
        ))}
      </ol>
      {periods.length > MOST_BLOCKS && (
        <Select
          label={t.label}
          hideLabel
          icon="calendar"
          value={shownId}
          active={!last.some(({ id }) => id === shownId)}
          onChange={onChoose}
          options={[...periods].reverse().map((period) => ({ value: period.id, label: formatPeriod(period) }))}
        />
      )}
    </nav>
  );
}

/** What was done of what was wanted; nothing for a period of before the trends. */
function PeriodCounts({ period, trends }: { period: Period; trends: readonly AmbitionTrend[] }) {
  const { periods: t } = useRoomText().history;
  const counts = trends.flatMap(({ periods }) => periods.filter(({ periodId }) => periodId === period.id));
  if (counts.length === 0) return null;
  const done = counts.reduce((sum, one) => sum + one.done, 0);
  const all = counts.reduce((sum, one) => sum + one.intended, 0);
  return (
    <>
      {all <= MOST_SQUARES && <DoneBlocks done={done} busy={0} open={all - done} />}
      <span className="vb-period-strip__counts">{t.done(done, all)}</span>
    </>
  );
}
