import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useMemo } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { useOpenAmbitions } from './open-ambitions-store.ts';
import { OverviewBranch } from './overview-branch.tsx';
import type { OverviewNode, OverviewTree } from './overview-tree.ts';
import { useIsPaper } from './use-is-paper.ts';
import './overview-tree.css';
import './overview-row.css';

/** Up to here a reader sees all at once and still reads it in five minutes. */
const MOST_OPEN = 12;

type OverviewAmbitionsProps = {
  tree: OverviewTree;
  today: CalendarDay;
  /** Somebody looks for something: then what is found is not folded away. */
  isSearched: boolean;
  /** The teams whose boards this reader may open. */
  readable: ReadonlySet<TeamId>;
};

/** The ambitions as a tree of lists within lists, with a column for each thing that is told of them. */
export function OverviewAmbitions({ tree, today, isSearched, readable }: OverviewAmbitionsProps) {
  const { tree: t } = useRoomText().overview;
  const opensByItself = isSearched || tree.count <= MOST_OPEN;
  const isPaper = useIsPaper();
  return (
    <section className="vb-overview-tree" aria-labelledby="de-ambities">
      <div className="vb-overview-tree__columns">
        <h2 id="de-ambities" className="vb-visually-hidden">
          {t.title}
        </h2>
        <span aria-hidden="true">{t.ambition}</span>
        <span aria-hidden="true">{t.standing}</span>
        <span aria-hidden="true">{t.story}</span>
        <span aria-hidden="true">{t.learned}</span>
        <OpenAll tree={tree} opensByItself={opensByItself} />
      </div>
      {tree.groups.map(({ team, roots }) => (
        <section key={team.id} aria-labelledby={`ambities-${team.slug}`}>
          <h2
            id={`ambities-${team.slug}`}
            className={tree.groups.length > 1 ? 'vb-overview-tree__team' : 'vb-visually-hidden'}
          >
            {team.name}
          </h2>
          <ul>
            {roots.map((node) => (
              <OverviewBranch
                key={node.ambition.id}
                node={node}
                today={today}
                level={0}
                opensByItself={opensByItself}
                isPaper={isPaper}
                readable={readable}
                isNamed={tree.groups.length > 1}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Opens or closes everything; apart, so that opening one ambition draws only that one again. */
function OpenAll({ tree, opensByItself }: { tree: OverviewTree; opensByItself: boolean }) {
  const { tree: t } = useRoomText().overview;
  const chosen = useOpenAmbitions((open) => open.chosen);
  const choose = useOpenAmbitions((open) => open.choose);
  const foldable = useMemo(() => tree.groups.flatMap(({ roots }) => roots.flatMap(foldableIn)), [tree]);
  if (foldable.length < 2) return null;
  const isAllOpen = foldable.every((id) => chosen.get(id) ?? opensByItself);
  return (
    <Button variant="quiet" onClick={() => choose(foldable, !isAllOpen)}>
      {isAllOpen ? t.hideAll : t.showAll}
    </Button>
  );
}

const foldableIn = ({ ambition, steps, links }: OverviewNode): readonly string[] => [
  ...(steps.length > 0 ? [ambition.id] : []),
  ...[...steps, ...links].flatMap(foldableIn),
];
