import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { type BoardView, boardAddress } from '../../features/boards/board-filter.ts';
import { text } from '../../platform/i18n/use-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';

/** The action that the address names, so that a link leads to it and the back button closes it. */
export function useOpenedAction(board: Board, view: BoardView) {
  const [, navigate] = useLocation();
  const opened = view.actionId === null ? undefined : board.actions.find(({ id }) => id === view.actionId);
  const go = (actionId: string | null, replace: boolean) =>
    navigate(boardAddress(board.team.slug, { ...view, actionId }), { replace });
  const isGone = view.actionId !== null && opened === undefined;
  useEffect(() => {
    if (isGone) showToast({ message: text.actions.sheet.gone });
  }, [isGone]);
  return {
    opened,
    open: ({ id }: BoardAction) => go(id, false),
    close: () => go(null, true),
  };
}
