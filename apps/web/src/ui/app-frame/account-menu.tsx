import { buttonClass } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Magnet } from '../magnet/magnet.tsx';
import type { MenuItem } from '../menu/menu.tsx';
import { MenuButton } from '../menu/menu-button.tsx';
import './app-frame.css';

type AccountMenuProps = {
  firstName: string;
  tintKey: string;
  /** Spoken name of the menu. */
  label: string;
  items: readonly MenuItem[];
};

/** Who you are, at the end of the header: magnet and name, on a narrow screen the magnet alone. */
export function AccountMenu({ firstName, tintKey, label, items }: AccountMenuProps) {
  return (
    <MenuButton label={label} hasWords items={items} className={`${buttonClass('bare')} vb-account`}>
      <Magnet firstName={firstName} tintKey={tintKey} filled />
      <span className="vb-account__name">{firstName}</span>
      <Icon name="chevron-down" size="small" />
    </MenuButton>
  );
}
