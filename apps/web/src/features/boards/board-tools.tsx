import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { useMemo, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Select } from '../../ui/select/select.tsx';
import type { BoardView } from './board-filter.ts';
import { useIsPhone } from './use-phone.ts';

type BoardToolsProps = {
  board: Board;
  view: BoardView;
  me: string;
  mayFilterOnOwner: boolean;
  onView: (change: Partial<BoardView>) => void;
};

const collator = new Intl.Collator('nl');

/** Narrows what stands out; the choice lives in the address. A filter with nothing to choose is not there. */
export function BoardTools({ board, view, me, mayFilterOnOwner, onView }: BoardToolsProps) {
  const { boards: t } = useText();
  const owners = useMemo(() => {
    const names = displayNames(board.people);
    const shown = new Set(board.actions.map(({ ownerId }) => ownerId));
    return board.people
      .filter(({ id }) => shown.has(id) && id !== me)
      .map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [board.people, board.actions, me]);
  const isMine = view.who === 'me';
  const owner = view.who !== null && !isMine ? view.who : '';
  const [isUnfolded, setUnfolded] = useState(false);
  // A phone keeps its first screen for the board: what is seldom chosen is folded away until it is.
  const folds = useIsPhone() && mayFilterOnOwner && owner === '' && view.municipalityId === null;
  const showsAll = !folds || isUnfolded;
  return (
    <fieldset className="vb-board-tools">
      <legend className="vb-visually-hidden">{t.filters}</legend>
      {mayFilterOnOwner && (
        <Button icon="person" pressed={isMine} onClick={() => onView({ who: isMine ? null : 'me' })}>
          {t.onlyMe}
        </Button>
      )}
      {folds && (
        <button
          type="button"
          className="vb-icon-button vb-board-tools__more"
          aria-label={t.moreFilters}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Icon name="filter" />
        </button>
      )}
      {mayFilterOnOwner && showsAll && (
        <Select
          label={t.filterOwner}
          value={owner}
          active={owner !== ''}
          onChange={(who) => onView({ who: who || null })}
          options={[{ value: '', label: t.everyone }, ...owners]}
        />
      )}
      {showsAll && board.municipalities.length > 1 && (
        <Select
          label={t.filterMunicipality}
          icon="pin"
          value={view.municipalityId ?? ''}
          active={view.municipalityId !== null}
          onChange={(municipalityId) => onView({ municipalityId: municipalityId || null })}
          options={[
            { value: '', label: t.allMunicipalities },
            ...board.municipalities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </fieldset>
  );
}
