import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { type CSSProperties, memo, useId } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { useOpenAmbitions } from './open-ambitions-store.ts';
import { OverviewRow } from './overview-row.tsx';
import type { OverviewNode } from './overview-tree.ts';

type OverviewBranchProps = {
  node: OverviewNode;
  today: CalendarDay;
  level: number;
  /** Whether short-term ambitions stand open as long as nobody chose. */
  opensByItself: boolean;
  /** On paper everything is open, whatever was chosen. */
  isPaper: boolean;
  /** The teams whose boards this reader may open. */
  readable: ReadonlySet<TeamId>;
  /** The name of its team stands above it. */
  isNamed?: boolean;
};

/** An ambition with what contributes to it, as one item of a list within a list. */
export const OverviewBranch = memo(function OverviewBranch(props: OverviewBranchProps) {
  const { node, today, level, opensByItself, isPaper, readable, isNamed } = props;
  const { tree: t } = useRoomText().overview;
  const { ambition, team, lane, steps, links } = node;
  const chosen = useOpenAmbitions((open) => open.chosen.get(ambition.id));
  const choose = useOpenAmbitions((open) => open.choose);
  const listId = useId();
  const isOpen = isPaper || (chosen ?? opensByItself);
  const below = isOpen ? [...steps, ...links] : links;
  return (
    <li className="vb-overview-branch" style={{ '--vb-level': level } as CSSProperties}>
      <OverviewRow
        node={node}
        today={today}
        level={level}
        isLink={readable.has(team.id)}
        saysTeam={ambition.kind === 'long-term' && !isNamed}
        hasBelow={below.length > 0}
        toggle={
          steps.length > 0 && (
            <button
              type="button"
              className="vb-overview-toggle"
              aria-expanded={isOpen}
              aria-controls={isOpen ? listId : undefined}
              onClick={() => choose([ambition.id], !isOpen)}
            >
              <span>
                {isOpen ? t.hide(steps.length) : t.show(steps.length)}
                <span className="vb-visually-hidden">: {ambition.title}</span>
              </span>
              <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size="small" />
            </button>
          )
        }
      />
      {below.length > 0 && (
        <ul id={listId} className={lane}>
          {below.map((one) => (
            <OverviewBranch
              key={one.ambition.id}
              node={one}
              today={today}
              level={level + 1}
              opensByItself={opensByItself}
              isPaper={isPaper}
              readable={readable}
            />
          ))}
        </ul>
      )}
    </li>
  );
});
