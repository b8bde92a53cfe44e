import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

type BoardMenuProps = {
  onAsk: (() => void) | undefined;
  onLookBack: () => void;
  onBin: (() => void) | undefined;
  onRoundOff: (() => void) | undefined;
  onStretch: (() => void) | undefined;
  onRhythm: (() => void) | undefined;
};

/** What is seldom needed of a board. What changes the period and the bin are for members. */
export function BoardMenu({ onAsk, onLookBack, onBin, onRoundOff, onStretch, onRhythm }: BoardMenuProps) {
  const { boards: t, periods, signalLine } = useText();
  return (
    <MenuButton
      label={t.moreOfBoard}
      className="vb-icon-button vb-icon-button--normal"
      items={[
        ...(onRoundOff
          ? [{ key: 'round-off', label: periods.roundOff.menu, icon: 'flag' as const, onSelect: onRoundOff }]
          : []),
        ...(onStretch
          ? [{ key: 'stretch', label: periods.stretchMenu, icon: 'calendar' as const, onSelect: onStretch }]
          : []),
        ...(onRhythm ? [{ key: 'rhythm', label: periods.rhythmMenu, icon: 'clock' as const, onSelect: onRhythm }] : []),
        ...(onAsk ? [{ key: 'ask', label: signalLine.ask, icon: 'question' as const, onSelect: onAsk }] : []),
        { key: 'look-back', label: t.lookBack, icon: 'undo', onSelect: onLookBack },
        ...(onBin ? [{ key: 'bin', label: t.bin, icon: 'trash' as const, onSelect: onBin }] : []),
        { key: 'print', label: t.print, icon: 'board', onSelect: () => window.print() },
      ]}
    >
      <Icon name="more" />
    </MenuButton>
  );
}
