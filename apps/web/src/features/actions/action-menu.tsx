import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { text } from '../../platform/i18n/use-text.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { putOnDesk, useActionDesk } from './action-desk.ts';
import { type MenuWorld, menuItems } from './menu-items.ts';

type ActionMenuProps = { board: Board; worldOf: (action: BoardAction) => MenuWorld };

/** The one menu of the whole board, opened at the card that asked for it. */
export function ActionMenu({ board, worldOf }: ActionMenuProps) {
  const menu = useActionDesk((desk) => desk.menu);
  const action = board.actions.find(({ id }) => id === menu?.actionId);
  if (menu === null || action === undefined || !menu.anchor.isConnected) return null;
  return (
    <Menu
      key={action.id}
      anchor={menu.anchor}
      label={text.actions.menu(action.title)}
      items={menuItems(action, worldOf(action))}
      onClose={closeMenu}
    />
  );
}

const closeMenu = (): void => putOnDesk({ menu: null });
