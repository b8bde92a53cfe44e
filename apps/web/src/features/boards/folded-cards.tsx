import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { type ReactNode, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';

type FoldedCardsProps = {
  actions: readonly BoardAction[];
  ofColleagues: boolean;
  render: (action: BoardAction) => ReactNode;
};

/** "3 van collega’s": what the filter puts away stays within reach. */
export function FoldedCards({ actions, ofColleagues, render }: FoldedCardsProps) {
  const { boards: t } = useText();
  const [isOpen, setOpen] = useState(false);
  if (actions.length === 0) return null;
  return (
    <>
      <li className="vb-cell__folded">
        <button type="button" className="vb-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="small" />
          {ofColleagues ? t.foldedColleagues(actions.length) : t.foldedOthers(actions.length)}
        </button>
      </li>
      {isOpen && actions.map(render)}
    </>
  );
}
