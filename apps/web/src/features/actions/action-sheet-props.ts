import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { ReactNode } from 'react';
import type { ActionVerbs } from './action-verbs.ts';
import type { OwnerLook } from './owner-look.ts';

/** What an opened action is shown with. */
export type ActionSheetProps = {
  board: Board;
  action: BoardAction;
  people: ReadonlyMap<string, OwnerLook>;
  me: OwnerLook;
  verbs: ActionVerbs;
  maySetStatus: boolean;
  mayChange: boolean;
  /** Why not, in a sentence; only where something may not. */
  because: string | undefined;
  /** Says beforehand what becomes of it at the end of the period that runs. */
  onPrepare: ((action: BoardAction) => void) | undefined;
  /** Asks somebody else about it; for members of the team. */
  onAsk?: ((action: BoardAction) => void) | undefined;
  /** Who changed what on it. */
  history?: ReactNode;
  onClose: () => void;
};
