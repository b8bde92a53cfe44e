import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { useIsPaper } from './use-is-paper.ts';

type FirstFewProps<Item> = {
  items: readonly Item[];
  most: number;
  className?: string;
  /** Draws one as a list item; the ref goes on what gets the focus when it is the first of those that were folded. */
  children: (item: Item, index: number) => ReactNode;
  /** The words of the button that shows the rest. */
  more?: (left: number) => string;
};

/** A list of which the first few are shown, and the rest when asked. Focus goes to the first that came. */
export function FirstFew<Item>({ items, most, className, children, more }: FirstFewProps<Item>) {
  const t = useRoomText().rollups;
  const [showsAll, setShowsAll] = useState(false);
  // What is folded away on a screen is drawn on paper: nobody can unfold paper.
  const drawsAll = useIsPaper() || showsAll;
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - most;
  useEffect(() => {
    const first = showsAll ? list.current?.children[most] : undefined;
    if (!(first instanceof HTMLElement)) return;
    const link = first.querySelector<HTMLElement>('a, button');
    if (link === null) first.tabIndex = -1;
    (link ?? first).focus();
  }, [showsAll, most]);
  return (
    <>
      <ul ref={list} className={className}>
        {(drawsAll ? items : items.slice(0, most)).map(children)}
      </ul>
      {left > 0 && !drawsAll && (
        <div className="vb-first-few__rest">
          <Button variant="quiet" icon="chevron-down" onClick={() => setShowsAll(true)}>
            {more ? more(left) : t.more(left)}
          </Button>
        </div>
      )}
    </>
  );
}
