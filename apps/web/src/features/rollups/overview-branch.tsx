import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { type CSSProperties, useId } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { useOpenAmbitions } from './open-ambitions-store.ts';
import { OverviewRow } from './overview-row.tsx';
import type { OverviewNode } from './overview-tree.ts';

export type OverviewBranchProps = {
  node: OverviewNode;
  level: number;
  /** Whether short-term ambitions stand open as long as nobody chose. */
  opensByItself: boolean;
  readsBoardOf: (teamId: TeamId) => boolean;
  /** The name of its team stands above it. */
  isNamed?: boolean;
  /** Not shown on a screen; paper shows everything, so it stays in the page. */
  isFolded?: boolean;
};

/** An ambition with what contributes to it, as one item of a list within a list. */
export function OverviewBranch({ node, level, opensByItself, readsBoardOf, isNamed, isFolded }: OverviewBranchProps) {
  const { tree: t } = useRoomText().overview;
  const { ambition, team, lane, steps, links } = node;
  const chosen = useOpenAmbitions((open) => open.chosen.get(ambition.id));
  const choose = useOpenAmbitions((open) => open.choose);
  const listId = useId();
  const isOpen = chosen ?? opensByItself;
  const showsBelow = links.length > 0 || (isOpen && steps.length > 0);
  const branch = (below: OverviewNode, isBelowFolded: boolean) => (
    <OverviewBranch
      key={below.ambition.id}
      node={below}
      level={level + 1}
      opensByItself={opensByItself}
      readsBoardOf={readsBoardOf}
      isFolded={isBelowFolded}
    />
  );
  return (
    <li
      className={classNames('vb-overview-branch', isFolded && 'vb-overview-branch--folded')}
      style={{ '--vb-level': level } as CSSProperties}
    >
      <OverviewRow
        node={node}
        level={level}
        isLink={readsBoardOf(team.id)}
        saysTeam={ambition.kind === 'long-term' && !isNamed}
        hasBelow={links.length + steps.length > 0}
        isOpen={showsBelow}
        toggle={
          steps.length > 0 && (
            <button
              type="button"
              className="vb-overview-toggle"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => choose([ambition.id], !isOpen)}
            >
              {isOpen ? t.hide(steps.length) : t.show(steps.length)}
              <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size="small" />
            </button>
          )
        }
      />
      {(steps.length > 0 || links.length > 0) && (
        <ul id={listId} className={lane}>
          {steps.map((one) => branch(one, !isOpen))}
          {links.map((one) => branch(one, false))}
        </ul>
      )}
    </li>
  );
}
