import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { createElement, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineMark, type LineMarkKind } from '../../ui/line-of-sight/line-mark.tsx';
import { milestoneOf } from './overview-days.ts';
import { OverviewStanding } from './overview-standing.tsx';
import { OverviewStory } from './overview-story.tsx';
import type { OverviewNode } from './overview-tree.ts';

type OverviewRowProps = {
  node: OverviewNode;
  today: CalendarDay;
  level: number;
  /** Whether this reader may open the page of the ambition. */
  isLink: boolean;
  /** Whether it says of which team it is; below the name of its team it need not. */
  saysTeam: boolean;
  /** Something hangs below it and is shown. */
  hasBelow: boolean;
  /** What opens what hangs below it. */
  toggle: ReactNode;
};

/** The page has one heading, teams have the second, so an ambition begins at the third; deeper than six there is none. */
const headings = ['h3', 'h4', 'h5', 'h6'] as const;

/** One ambition: what it is, how it stands, the story, and what was learned. */
export function OverviewRow({ node, today, level, isLink, saysTeam, hasBelow, toggle }: OverviewRowProps) {
  const { tree: t } = useRoomText().overview;
  const { ambition, team, lane, isContext } = node;
  const milestone = milestoneOf(ambition, team, today);
  const isShort = ambition.kind === 'short-term';
  const title = isLink ? <Link href={ambitionPath(ambition.id)}>{ambition.title}</Link> : ambition.title;
  return (
    <div
      className={classNames(
        'vb-overview-row',
        lane,
        isShort && 'vb-overview-row--short',
        isContext && 'vb-overview-row--context',
        hasBelow && 'vb-overview-row--has-below',
      )}
    >
      <div className="vb-overview-row__ambition">
        <span className="vb-overview-row__mark">
          <LineMark kind={markOf(node)} size="small" />
        </span>
        {createElement(
          headings[Math.min(level, headings.length - 1)] ?? 'h6',
          { className: 'vb-overview-row__title vb-ambition-voice' },
          title,
        )}
        {(saysTeam || toggle) && (
          <p className="vb-overview-row__meta">
            {saysTeam && <span>{team.name}</span>}
            {toggle}
          </p>
        )}
        {milestone && (
          <p className="vb-overview-row__milestone">
            <Icon name="milestone" size="small" />
            <span>
              {milestone.label} {formatDay(milestone.on)}
            </span>
          </p>
        )}
      </div>
      {!isContext && (
        <>
          <div className="vb-overview-row__standing">
            <OverviewStanding ambition={ambition} team={team} />
          </div>
          <div className="vb-overview-row__story">
            <OverviewStory ambition={ambition} team={team} today={today} />
          </div>
          <div className="vb-overview-row__learned">
            {ambition.learned && (
              <p className="vb-overview-note">
                <Icon name="bulb" />
                <span>
                  <span className="vb-visually-hidden">{t.learned}: </span>
                  {ambition.learned.text}
                </span>
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function markOf({ ambition, team }: OverviewNode): LineMarkKind {
  if (ambition.kind === 'short-term') return 'ring';
  return team.kind === 'team-of-teams' ? 'square' : 'stip';
}
