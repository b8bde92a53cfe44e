import { stateFigures } from '@verbeterbord/domain/rollups/rollup';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { StatusGlyph, type StatusGlyphName } from '../../ui/status-glyph/status-glyph.tsx';
import type { StateCounts as Counts, StateFigure } from './rollup-rows.ts';

export const glyphOf: Readonly<Record<StateFigure, StatusGlyphName>> = {
  onCourse: 'on-course',
  needsAttention: 'needs-attention',
  stuck: 'stuck',
  notSaid: 'none',
};

/** How many ambitions stand how: always the same four lines in the same order, and never one figure. */
export function StateCounts({ counts, look = 'lines' }: { counts: Counts; look?: 'lines' | 'row' }) {
  const { statuses } = useRoomText().rollups;
  return (
    <ul className={`vb-state-counts vb-state-counts--${look}`}>
      {stateFigures.map((figure) => (
        <li key={figure} className={`vb-state-counts__line vb-state-counts__line--${counts[figure] ? figure : 'zero'}`}>
          {counts[figure] > 0 ? <StatusGlyph name={glyphOf[figure]} /> : <span />}
          <strong>{counts[figure]}</strong> {statuses[figure]}
        </li>
      ))}
    </ul>
  );
}
