import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTopLayer } from '../top-layer/use-top-layer.ts';
import { type MenuItemLook, MenuItemRow } from './menu-item-row.tsx';
import { nextIndex, typeaheadIndex } from './menu-keys.ts';
import '../top-layer/top-layer.css';
import './menu.css';

export type MenuItem = MenuItemLook & { key: string; onSelect: () => void };

export type MenuProps = {
  /** What it opens at and where focus returns to: a page with many cards keeps one menu. */
  anchor: HTMLElement;
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
};

const TYPEAHEAD_PAUSE_MS = 500;

/** The menu of the WAI-ARIA pattern, in the top layer, shown as long as it is rendered. */
export function Menu({ anchor, label, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const rows = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const focusRow = (index: number) => rows()[index]?.focus({ preventScroll: true });

  useTopLayer(menu, anchor);
  useLayoutEffect(() => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const [first] = items;
    // A list of choices opens at the one that holds; a menu with ways to go opens at the first.
    const isChoices = first?.hasAttribute('aria-checked');
    const chosen = isChoices ? items.find((row) => row.getAttribute('aria-checked') === 'true') : undefined;
    const start = chosen ?? first;
    start?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !anchor.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', closeFromOutside, true);
    return () => document.removeEventListener('pointerdown', closeFromOutside, true);
  }, [anchor, onClose]);

  const close = () => {
    anchor.focus({ preventScroll: true });
    onClose();
  };
  // Focus first, then the verb: a dialog it opens must find the anchor to return to.
  const choose = (item: MenuItem) => {
    close();
    item.onSelect();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The page below has shortcuts of its own.
    event.stopPropagation();
    if (event.key === 'Tab') return close();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = rows().indexOf(document.activeElement as HTMLElement);
    const shortcut = items.find((item) => item.shortcut === event.key);
    const target = nextIndex(event.key, current, items.length);
    if (event.key === 'Escape') close();
    else if (shortcut) choose(shortcut);
    else if (target !== null) focusRow(target);
    else if (event.key.length === 1 && event.key !== ' ') {
      const isOn = event.timeStamp - typed.current.at < TYPEAHEAD_PAUSE_MS;
      typed.current = { text: (isOn ? typed.current.text : '') + event.key, at: event.timeStamp };
      focusRow(
        typeaheadIndex(
          items.map((item) => item.label),
          typed.current.text,
          current,
        ),
      );
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      className="vb-top-layer vb-menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <MenuItemRow key={item.key} item={item} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}
