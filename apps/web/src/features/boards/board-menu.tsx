import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

/** What is seldom needed of a board. The bin is for members. */
export function BoardMenu({ onBin }: { onBin: (() => void) | undefined }) {
  const { boards: t } = useText();
  return (
    <MenuButton
      label={t.moreOfBoard}
      className="vb-icon-button vb-icon-button--normal"
      items={[
        ...(onBin ? [{ key: 'bin', label: t.bin, icon: 'trash' as const, onSelect: onBin }] : []),
        { key: 'print', label: t.print, icon: 'board', onSelect: () => window.print() },
      ]}
    >
      <Icon name="more" />
    </MenuButton>
  );
}
