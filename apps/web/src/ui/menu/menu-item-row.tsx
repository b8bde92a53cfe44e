import { Icon } from '../icon/icon.tsx';
import { StatusGlyph } from '../status-glyph/status-glyph.tsx';
import type { MenuItem } from './menu.tsx';

type MenuItemRowProps = { item: MenuItem; onChoose: (item: MenuItem) => void };

export function MenuItemRow({ item, onChoose }: MenuItemRowProps) {
  const choice =
    item.checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': item.checked } as const);
  return (
    <>
      {item.separated && <hr className="vb-menu__separator" />}
      <button
        type="button"
        {...choice}
        tabIndex={-1}
        className="vb-menu__item"
        aria-keyshortcuts={item.shortcut}
        onClick={() => onChoose(item)}
        onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        {item.glyph && <StatusGlyph name={item.glyph} />}
        {item.icon && <Icon name={item.icon} />}
        <span className="vb-menu__label">{item.label}</span>
        {item.shortcut && (
          <span className="vb-menu__key" aria-hidden="true">
            {item.shortcut}
          </span>
        )}
      </button>
    </>
  );
}
