import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { FirstFew } from './first-few.tsx';
import { RollupPanel } from './rollup-panel.tsx';
import { learnedBy } from './rollup-rows.ts';

const MOST_NOTES = 4;

/** What teams learned stands as visibly as what is late: yellow notes, the latest first. */
export function LearnedPanel({ rows, isTold }: { rows: readonly RollupRow[]; isTold: boolean }) {
  const { learned: t, rows: teams } = useRoomText().rollups;
  const learned = learnedBy(rows);
  return (
    <RollupPanel icon={<Icon name="bulb" />} title={t.title}>
      {learned.length === 0 && <p className="vb-rollup-panel__none">{isTold ? t.none : teams.withTeams}</p>}
      <FirstFew items={learned} most={MOST_NOTES} className="vb-rollup-panel__list">
        {({ team, text, on }) => (
          <li key={team.id} className="vb-learned-note">
            <Icon name="bulb" />
            <p>
              <strong>{text}</strong>
              <span className="vb-learned-note__from">{t.from(team.name, formatDay(on))}</span>
            </p>
          </li>
        )}
      </FirstFew>
    </RollupPanel>
  );
}
