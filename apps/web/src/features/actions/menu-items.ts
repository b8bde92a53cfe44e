import { actionStatuses, isUnfinished } from '@verbeterbord/domain/actions/action';
import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { text } from '../../platform/i18n/use-text.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { putOnDesk } from './action-desk.ts';
import type { ActionVerbs } from './action-verbs.ts';
import { focusCard, neighbourOf } from './focus-card.ts';
import { setStatus } from './set-status.ts';

export interface MenuWorld {
  readonly board: Board;
  readonly verbs: ActionVerbs;
  readonly me: PersonId;
  /** Whether status and stuck may be set, and whether everything else may. */
  readonly maySetStatus: boolean;
  readonly mayChange: boolean;
  readonly ownerHasLeft: boolean;
  /** Says beforehand what becomes of it; only in the last days of the period. */
  readonly onPrepare?: ((action: BoardAction) => void) | undefined;
  /** Takes it along to the Team van teams; absent where there is none above. */
  readonly kofferItem?: ((subject: 'action', id: string, title: string) => MenuItem) | undefined;
  /** Asks somebody else about it. */
  readonly questionItem?: ((subject: 'action', id: string, title: string) => MenuItem) | undefined;
  readonly onOpen: (action: BoardAction) => void;
  readonly addressOf: (action: BoardAction) => string;
}

/** Everything that drag does and more, in words; the first four answer to a number key. */
export function menuItems(action: BoardAction, world: MenuWorld): MenuItem[] {
  const { verbs, maySetStatus, mayChange, ownerHasLeft, me } = world;
  const { verbs: t, statuses, toast } = text.actions;
  const status: MenuItem[] = actionStatuses.map((one, index) => ({
    key: one,
    label: statuses[one],
    glyph: one,
    shortcut: String(index + 1),
    checked: one === action.status,
    onSelect: () => setStatus(verbs, action, one),
  }));
  const stuck: MenuItem = {
    key: 'stuck',
    label: action.stuckReason === null ? t.stuck : t.notStuck,
    glyph: 'stuck-outline',
    shortcut: '4',
    onSelect: () =>
      action.stuckReason === null
        ? putOnDesk({ dialog: { kind: 'stuck', actionId: action.id } })
        : setStatus(verbs, action, action.status, null),
  };
  const takeOver: MenuItem = {
    key: 'take-over',
    label: t.takeOver,
    icon: 'person-check',
    separated: true,
    onSelect: () =>
      verbs.send(
        { kind: 'edit-action', actionId: action.id, set: { ownerId: me } },
        { said: toast.edited(action.title) },
      ),
  };
  return [
    ...(maySetStatus ? [...status, stuck] : []),
    ...(mayChange && ownerHasLeft ? [takeOver] : []),
    { key: 'open', label: t.open, icon: 'eye', separated: maySetStatus, onSelect: () => world.onOpen(action) },
    ...(mayChange && world.onPrepare && isUnfinished(action)
      ? [{ key: 'prepare', label: t.prepare, icon: 'flag' as const, onSelect: () => world.onPrepare?.(action) }]
      : []),
    ...(mayChange ? changeItems(action, world) : []),
    ...(mayChange && world.kofferItem
      ? [{ ...world.kofferItem('action', action.id, action.title), shortcut: '5' }]
      : []),
    ...(mayChange && world.questionItem ? [world.questionItem('action', action.id, action.title)] : []),
    { key: 'link', label: t.link, icon: 'link', onSelect: () => copyLink(world.addressOf(action)) },
    ...(mayChange ? [binItem(action, verbs)] : []),
  ];
}

function changeItems(action: BoardAction, { board, verbs }: MenuWorld): MenuItem[] {
  const { verbs: t, toast } = text.actions;
  const other = board.periods.find(
    ({ state, id }) => id !== action.periodId && (state === 'planned' || state === 'running'),
  );
  const row = board.actions.filter(
    ({ ambitionId, status }) => ambitionId === action.ambitionId && status === action.status,
  );
  const at = row.indexOf(action);
  const moveAfter = (after: string | null) =>
    verbs.send(
      { kind: 'move-action', actionId: action.id, to: { ambitionId: action.ambitionId, status: action.status, after } },
      { said: toast.moved(action.title) },
    );
  return [
    { key: 'edit', label: t.edit, icon: 'pencil', onSelect: () => putOnDesk({ editing: action.id }) },
    {
      key: 'ambition',
      label: t.otherAmbition,
      icon: 'up-to-line',
      onSelect: () => putOnDesk({ dialog: { kind: 'ambition', actionId: action.id } }),
    },
    ...(other
      ? [
          {
            key: 'period',
            label: other.state === 'planned' ? t.nextPeriod : t.thisPeriod,
            icon: 'carry-over' as const,
            onSelect: () => {
              const next = neighbourOf(action.id);
              void verbs.send(
                { kind: 'edit-action', actionId: action.id, set: { periodId: other.id } },
                { said: toast.period(action.title) },
              );
              focusCard(action.id, next);
            },
          },
        ]
      : []),
    ...(at > 0
      ? [
          {
            key: 'up',
            label: t.up,
            icon: 'chevron-up' as const,
            onSelect: () => moveAfter(before(board, row[at - 1]!)),
          },
        ]
      : []),
    ...(at >= 0 && at < row.length - 1
      ? [{ key: 'down', label: t.down, icon: 'chevron-down' as const, onSelect: () => moveAfter(row[at + 1]!.id) }]
      : []),
  ];
}

function before(board: Board, action: BoardAction): string | null {
  const order = board.actions.filter(({ ambitionId }) => ambitionId === action.ambitionId);
  return order[order.indexOf(action) - 1]?.id ?? null;
}

function binItem(action: BoardAction, verbs: ActionVerbs): MenuItem {
  return {
    key: 'bin',
    label: text.actions.verbs.bin,
    icon: 'trash',
    separated: true,
    onSelect: () => binAction(action, verbs),
  };
}

/** Into the bin without "weet je het zeker": undo and the bin bring it back. The neighbour takes the focus. */
export function binAction(action: BoardAction, verbs: ActionVerbs): void {
  const next = neighbourOf(action.id);
  void verbs.send({ kind: 'delete-action', actionId: action.id }, { said: text.actions.toast.binned(action.title) });
  (document.activeElement as HTMLElement | null)?.blur();
  focusCard(action.id, next);
}

function copyLink(address: string): void {
  const { linkCopied, linkFailed } = text.actions.toast;
  navigator.clipboard
    .writeText(new URL(address, location.href).href)
    .then(() => showToast({ message: linkCopied }))
    .catch(() => showToast({ message: linkFailed, stays: true }));
}
