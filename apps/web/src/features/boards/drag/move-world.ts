import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionPlace } from '@verbeterbord/domain/boards/board-command';
import type { ActionId, AmbitionId } from '@verbeterbord/domain/shared/ids';

/** What moving needs to know of the board, asked at each step so that a colleague's change counts too. */
export interface MoveWorld {
  readonly root: HTMLElement;
  /** Every action of the board without the move that is going on, hidden ones too. */
  readonly actions: () => readonly BoardAction[];
  readonly isShown: (action: BoardAction) => boolean;
  readonly ambitions: () => readonly { readonly id: AmbitionId; readonly title: string }[];
  readonly isList: () => boolean;
  /** Draws the board as it would be; null draws it as it is. Synchronous: the card stands there when this returns. */
  readonly onPreview: (preview: MovePreview | null) => void;
  readonly onDrop: (id: ActionId, to: ActionPlace) => void;
}

export interface MovePreview {
  readonly id: ActionId;
  readonly to: ActionPlace;
  readonly by: 'pointer' | 'keyboard';
}
