import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { StatusGlyph, type StatusGlyphName } from '../status-glyph/status-glyph.tsx';

export type MenuItemLook = {
  label: string;
  glyph?: StatusGlyphName;
  icon?: IconName;
  /** One key that chooses this item while the menu is open; shown as a keycap. */
  shortcut?: string;
  /** True or false makes it one of a set, of which one is chosen. */
  checked?: boolean;
  /** Checked or not by itself, and not one of a set. */
  isToggle?: boolean;
  /** A line above it. */
  separated?: boolean;
};

type MenuItemRowProps = { item: MenuItemLook; onChoose: () => void };

export function MenuItemRow({ item, onChoose }: MenuItemRowProps) {
  const choice =
    item.checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: item.isToggle ? 'menuitemcheckbox' : 'menuitemradio', 'aria-checked': item.checked } as const);
  return (
    <>
      {item.separated && <hr className="vb-menu__separator" />}
      <button
        type="button"
        {...choice}
        tabIndex={-1}
        className="vb-menu__item"
        aria-keyshortcuts={item.shortcut}
        onClick={onChoose}
        onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        {item.glyph && <StatusGlyph name={item.glyph} />}
        {item.icon && <Icon name={item.icon} />}
        <span className="vb-menu__label">{item.label}</span>
        {item.checked && <Icon name="check" />}
        {item.shortcut && (
          <span className="vb-menu__key" aria-hidden="true">
            {item.shortcut}
          </span>
        )}
      </button>
    </>
  );
}
