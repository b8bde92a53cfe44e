import type { RollupRow as Row } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { classNames } from '../../ui/class-names.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { FirstFew } from './first-few.tsx';
import { RollupRow } from './rollup-row.tsx';
import { rowsNamed, statesTogether, teamsIn, tellsAll } from './rollup-rows.ts';
import { StateCounts } from './state-counts.tsx';
import './rollup-list.css';
import './rollup-charts.css';

/** More than a reader takes in at once; the rest is one press away. */
const MOST_ROWS = 50;
const SEARCHED_FROM = 12;

type RollupListProps = { rows: readonly Row[]; isReadable: (teamId: TeamId) => boolean };

/** The teams in the order of the alphabet, and below them how all ambitions stand, added up. */
export function RollupList({ rows, isReadable }: RollupListProps) {
  const { rows: t, together } = useRoomText().rollups;
  const [letters, setLetters] = useState('');
  const found = rowsNamed(rows, letters);
  const hasWords = rows.some(tellsAll);
  const most = Math.max(0, ...rows.map(({ periods }) => periods.length));
  return (
    <section className="vb-together" aria-labelledby="teams-samen">
      <div className="vb-together__above">
        <h2 id="teams-samen" className="vb-visually-hidden">
          {t.title}
        </h2>
        {rows.length > SEARCHED_FROM && (
          <div className="vb-together__find vb-no-print">
            <TextField label={t.find} type="search" value={letters} onChange={setLetters} />
            <p role="status" className="vb-together__quiet">
              {letters.trim() !== '' && (found.length === 0 ? t.noneFound : t.found(found.length))}
            </p>
          </div>
        )}
      </div>
      {found.length > 0 && (
        <div
          className={classNames(
            'vb-together__table',
            !hasWords && 'vb-together__table--figures',
            found.length > MOST_ROWS && 'vb-together__table--long',
          )}
        >
          <Columns periods={most} hasWords={hasWords} />
          <FirstFew items={found} most={MOST_ROWS} className="vb-together__rows" more={() => t.all(found.length)}>
            {(row) => (
              <RollupRow key={row.team.id} row={row} isReadable={isReadable(row.team.id)} hasWords={hasWords} />
            )}
          </FirstFew>
          {rows.length > 1 && (
            <div className="vb-together__sum">
              <h3>{together(teamsIn(rows))}</h3>
              <StateCounts counts={statesTogether(rows)} look="row" />
            </div>
          )}
        </div>
      )}
      {found.length === 0 && rows.length > 0 && <DashedCard>{t.noneFound}</DashedCard>}
    </section>
  );
}

/** What stands in the columns, for the eye only: each place says it itself too. */
function Columns({ periods, hasWords }: { periods: number; hasWords: boolean }) {
  const { rows: t } = useRoomText().rollups;
  const columns = [
    { title: t.state, note: t.stateNote, below: [t.now, t.lastPeriods(periods)] },
    { title: t.activity, note: t.activityNote, below: [t.lastPeriods(periods)] },
    ...(hasWords
      ? [
          { title: t.effect, note: null, below: [t.effectNote] },
          { title: t.moved, note: null, below: [t.movedNote] },
        ]
      : []),
  ];
  return (
    <div className="vb-together__columns" aria-hidden="true">
      <span className="vb-together__column">
        <span className="vb-together__quiet">{t.team}</span>
      </span>
      {columns.map(({ title, note, below }) => (
        <span key={title} className="vb-together__column">
          <span>
            <strong>{title}</strong> {note && <span className="vb-together__quiet">{note}</span>}
          </span>
          <span className="vb-together__quiet vb-together__below">
            {below.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </span>
        </span>
      ))}
    </div>
  );
}
