import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { type HelpReason, whereToHelp } from '@verbeterbord/domain/rollups/where-to-help';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import type { HelpLine } from './help-panel.tsx';

const marks: Readonly<Record<HelpReason, HelpLine['mark']>> = {
  'waits-on-another': <StatusGlyph name="stuck" tone="own" />,
  'without-action': <StatusGlyph name="none" />,
  'long-not-said': <Icon name="clock" size="small" />,
};

/** Where teams may want help, as lines that lead to the ambition: what waits on another first, and so on, teams by the alphabet. */
export function useHelpLines(rows: readonly RollupRow[], isReadable: (teamId: TeamId) => boolean): readonly HelpLine[] {
  const { help: t } = useRoomText().rollups;
  const today = useToday();
  return whereToHelp(rows, today).map(({ row: { team }, ambition, reasons }) => ({
    key: ambition.id,
    team: team.name,
    about: ambition.title,
    text: reasons
      .map((reason) => (reason === 'long-not-said' ? t[reason](formatDay(ambition.saidOn ?? today)) : t[reason]))
      .join(', '),
    mark: marks[reasons[0] ?? 'without-action'],
    href: isReadable(team.id) ? ambitionPath(ambition.id) : null,
  }));
}
