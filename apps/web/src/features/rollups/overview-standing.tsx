import type { OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Chip, type ChipTone } from '../../ui/chip/chip.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { type OverviewTeam, standingOf } from './overview-tree.ts';
import type { Standing } from './overview-view.ts';

const toneOf: Readonly<Record<Standing, ChipTone>> = {
  'on-course': 'positive',
  'needs-attention': 'warning',
  stuck: 'stuck',
  none: 'neutral',
};

const SLOT = 24;
const GLYPH = 16;

type OverviewStandingProps = { ambition: OverviewAmbition; team: OverviewTeam };

/** How an ambition stands, and the shapes of the periods before it. */
export function OverviewStanding({ ambition, team }: OverviewStandingProps) {
  const { standings, standingWords, ended, tree: t } = useRoomText().overview;
  const { lifecycle, trend } = ambition;
  const standing = standingOf(ambition);
  // An ambition that began later has empty places before that.
  const slots = Math.max(team.periods.length, trend.length);
  const before = slots - trend.length;
  return (
    <>
      <span className="vb-visually-hidden">{t.standing}: </span>
      {lifecycle === 'active' ? (
        <Chip tone={toneOf[standing]} glyph={standing}>
          {standings[standing]}
        </Chip>
      ) : (
        <Chip>{ended[lifecycle]}</Chip>
      )}
      {trend.length > 0 && (
        <svg
          className="vb-overview-trend"
          viewBox={`0 0 ${slots * SLOT} ${GLYPH}`}
          width={slots * SLOT}
          height={GLYPH}
          role="img"
          aria-label={t.trend(trend.map((status) => standingWords[status ?? 'none']))}
        >
          {trend.map((status, index) => (
            <StatusGlyph
              // biome-ignore lint/suspicious/noArrayIndexKey: a period has no other name here, and the row never changes order
              key={index}
              name={status ?? 'none'}
              tone="own"
              at={{ x: (before + index) * SLOT + SLOT / 2, y: GLYPH / 2, size: GLYPH }}
            />
          ))}
        </svg>
      )}
    </>
  );
}
