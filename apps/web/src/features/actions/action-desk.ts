import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { ActionEdit } from '@verbeterbord/domain/boards/board-command';
import type { ActionId, AmbitionId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

/** What lies open on the desk of this reader: at most one of each. */
interface ActionDesk {
  readonly editing: ActionId | null;
  readonly addingTo: AmbitionId | null;
  readonly menu: { readonly actionId: ActionId; readonly anchor: HTMLElement } | null;
  readonly dialog: ActionDialog | null;
}

export type ActionDialog =
  | {
      readonly kind: 'create';
      readonly ambitionId?: AmbitionId;
      /** What the title begins with, and where that came from: its unsent text is kept apart. */
      readonly from?: { readonly id: string; readonly title: string };
      /** Hears the action once the server has it, or null when none was made. */
      readonly onMade?: (actionId: ActionId | null) => void;
    }
  | { readonly kind: 'stuck'; readonly actionId: ActionId }
  /** With an ambition: dropped there, so the question is only whether that was meant. */
  | { readonly kind: 'ambition'; readonly actionId: ActionId; readonly onYes?: () => void; readonly to?: AmbitionId }
  | { readonly kind: 'conflict'; readonly actionId: ActionId; readonly set: ActionEdit; readonly problem: Problem }
  | { readonly kind: 'bin' };

const clean: ActionDesk = { editing: null, addingTo: null, menu: null, dialog: null };

export const useActionDesk = create<ActionDesk>(() => clean);

/** Lays something on the desk, or takes it away with null. */
export const putOnDesk = (change: Partial<ActionDesk>): void => useActionDesk.setState(change);

/** Another page, another desk; a dialog that was just asked for on the next page stays. */
export const clearDesk = (): void =>
  useActionDesk.setState(({ dialog }) => ({ ...clean, dialog: dialog?.kind === 'create' ? dialog : null }));
