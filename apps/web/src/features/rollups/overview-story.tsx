import type { OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { formatShortDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { longAgo } from './overview-days.ts';
import type { OverviewTeam } from './overview-tree.ts';

type OverviewStoryProps = { ambition: OverviewAmbition; team: OverviewTeam; today: CalendarDay };

/** What the team tells of an ambition, when it did, and what residents notice. */
export function OverviewStory({ ambition, team, today }: OverviewStoryProps) {
  const { tree: t } = useRoomText().overview;
  const { story, noticed, saidOn } = ambition;
  const days = longAgo(ambition, team, today);
  const on = story?.on ?? saidOn;
  return (
    <>
      <p>
        <span className="vb-visually-hidden">{t.story}: </span>
        {story ? (
          `${story.text} `
        ) : (
          <span className="vb-overview-row__quiet">{saidOn === null ? t.neverSaid : t.saidOn} </span>
        )}
        {days !== null && (
          <span className="vb-overview-row__old">
            <Icon name="clock" size="small" />
            {t.daysOld(days)}
          </span>
        )}
        {days === null && on && <span className="vb-overview-row__day">{formatShortDay(on)}</span>}
      </p>
      {noticed && (
        <p className="vb-overview-row__noticed">
          <Icon name="residents" size="small" />
          <span>
            <strong>{t.noticed}</strong> {noticed.text}
          </span>
        </p>
      )}
    </>
  );
}
