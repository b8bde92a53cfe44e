import type { RollupRow as Row } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { boardPath, rollupPath } from '../../platform/navigation/paths.ts';
import { Activity } from './activity-bars.tsx';
import { Effect } from './effect.tsx';
import { Moved } from './moved.tsx';
import { lastSaid, nowOf, tellsAll } from './rollup-rows.ts';
import { RowFigures } from './row-figures.tsx';
import { StateCounts } from './state-counts.tsx';
import { StateTrend } from './state-trend.tsx';

type RollupRowProps = {
  row: Row;
  isReadable: boolean;
  /** Whether the list has places for what residents notice and what moved. */
  hasWords: boolean;
};

/** A team: what it says, what it did, what residents notice and what moved, each in its own place and never one figure. */
export function RollupRow({ row, isReadable, hasWords }: RollupRowProps) {
  const { rows: t, said, noAmbitions } = useRoomText().rollups;
  const headingId = useId();
  const now = nowOf(row);
  const lastOn = lastSaid(row);
  const hasAmbitions = now !== undefined && now.onCourse + now.needsAttention + now.stuck + now.notSaid > 0;
  return (
    <li className="vb-together__row">
      <article aria-labelledby={headingId}>
        <div className="vb-together__team">
          <h3 id={headingId}>
            <TeamName row={row} isReadable={isReadable} />
          </h3>
          {row.team.kind === 'team-of-teams' && <p className="vb-together__quiet">{t.teams(row.teams)}</p>}
          <p className="vb-ambition-voice vb-together__purpose">{row.team.purpose}</p>
          {!isReadable && <p className="vb-together__quiet">{t.closed}</p>}
        </div>
        <Cell title={t.state}>
          {hasAmbitions ? (
            <div className="vb-together__state">
              <StateCounts counts={now} />
              <StateTrend row={row} />
            </div>
          ) : (
            <p className="vb-together__quiet">{noAmbitions}</p>
          )}
          {lastOn && <p className="vb-together__quiet">{said(formatDay(lastOn))}</p>}
        </Cell>
        <Cell title={t.activity}>
          <Activity row={row} />
        </Cell>
        {hasWords && (
          <>
            <Cell title={t.effect}>{tellsAll(row) ? <Effect row={row} /> : <Elsewhere row={row} />}</Cell>
            <Cell title={t.moved}>{tellsAll(row) ? <Moved row={row} /> : <Elsewhere row={row} />}</Cell>
          </>
        )}
        <RowFigures row={row} />
      </article>
    </li>
  );
}

/** Its name, which opens its board, or of a Team van teams its own teams; plain where the board is closed to this reader. */
function TeamName({ row: { team }, isReadable }: { row: Row; isReadable: boolean }) {
  if (team.kind === 'team-of-teams') return <Link href={rollupPath(team.slug)}>{team.name}</Link>;
  return isReadable ? <Link href={boardPath(team.slug)}>{team.name}</Link> : team.name;
}

function Elsewhere({ row: { team } }: { row: Row }) {
  const { rows: t } = useRoomText().rollups;
  return <p className="vb-together__quiet">{team.kind === 'team-of-teams' ? t.atTeams : t.onBoard}</p>;
}

/** A heading of its own: above the column it is said once, for the eye; on a phone and on paper above each. */
const Cell = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="vb-together__cell">
    <h4>{title}</h4>
    {children}
  </div>
);
