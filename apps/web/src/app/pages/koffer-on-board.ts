import type { Board } from '@verbeterbord/domain/boards/board';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { awayOf } from '@verbeterbord/domain/takealong/along';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import { NoConnection } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';

/** What the koffer adds to the menus of a board, for its members; nothing for a team that goes nowhere. */
export type KofferItem = (subject: TakeAlongSubject, subjectId: string, title: string) => MenuItem;

/** The item of the koffer as the first paint has it: its words. What it does is fetched when it is chosen. */
export function kofferOnBoard(
  teamId: TeamId,
  parentName: string | undefined,
  isMember: boolean,
  latest: () => Pick<Board, 'takeAlongs'>,
): KofferItem | undefined {
  if (!isMember || parentName === undefined) return undefined;
  const { takeAlong, takeOut } = text.actions.verbs;
  return (...thing) => ({
    key: 'take-along',
    label: awayOf(latest(), thing[1]) ? takeOut : takeAlong(parentName),
    icon: 'case',
    onSelect: () =>
      void import('../../features/takealong/koffer-menu-item.ts').then(
        (room) =>
          room
            .kofferItemOf(
              teamId,
              parentName,
              isMember,
              latest,
            )?.(...thing)
            .onSelect(),
        (cause) => showToast({ message: problemText(new NoConnection(cause)), stays: true }),
      ),
  });
}
