import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { useOpenAmbitions } from './open-ambitions-store.ts';
import { OverviewBranch } from './overview-branch.tsx';
import type { OverviewNode, OverviewTree } from './overview-tree.ts';
import './overview-tree.css';
import './overview-row.css';

/** Up to here a reader sees all at once and still reads it in five minutes. */
const MOST_OPEN = 12;

type OverviewAmbitionsProps = {
  tree: OverviewTree;
  /** Somebody looks for something: then what is found is not folded away. */
  isSearched: boolean;
  readsBoardOf: (teamId: TeamId) => boolean;
};

/** The ambitions as a tree of lists within lists, with a column for each thing that is told of them. */
export function OverviewAmbitions({ tree, isSearched, readsBoardOf }: OverviewAmbitionsProps) {
  const { tree: t } = useRoomText().overview;
  const chosen = useOpenAmbitions((open) => open.chosen);
  const choose = useOpenAmbitions((open) => open.choose);
  const opensByItself = isSearched || tree.count <= MOST_OPEN;
  const foldable = tree.groups.flatMap(({ roots }) => roots.flatMap(foldableIn));
  const isAllOpen = foldable.every((id) => chosen.get(id) ?? opensByItself);
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
        {foldable.length > 1 && (
          <Button variant="quiet" onClick={() => choose(foldable, !isAllOpen)}>
            {isAllOpen ? t.hideAll : t.showAll}
          </Button>
        )}
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
                level={0}
                opensByItself={opensByItself}
                readsBoardOf={readsBoardOf}
                isNamed={tree.groups.length > 1}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const foldableIn = ({ ambition, steps, links }: OverviewNode): readonly string[] => [
  ...(steps.length > 0 ? [ambition.id] : []),
  ...[...steps, ...links].flatMap(foldableIn),
];
