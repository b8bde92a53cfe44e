import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

type BoardMenuProps = { onBin: (() => void) | undefined; onRoundOff: (() => void) | undefined };

/** What is seldom needed of a board. Rounding off and the bin are for members. */
export function BoardMenu({ onBin, onRoundOff }: BoardMenuProps) {
  const { boards: t, periods } = useText();
  return (
    <MenuButton
      label={t.moreOfBoard}
      className="vb-icon-button vb-icon-button--normal"
      items={[
        ...(onRoundOff
          ? [{ key: 'round-off', label: periods.roundOff.menu, icon: 'flag' as const, onSelect: onRoundOff }]
          : []),
        ...(onBin ? [{ key: 'bin', label: t.bin, icon: 'trash' as const, onSelect: onBin }] : []),
        { key: 'print', label: t.print, icon: 'board', onSelect: () => window.print() },
      ]}
    >
      <Icon name="more" />
    </MenuButton>
  );
}
