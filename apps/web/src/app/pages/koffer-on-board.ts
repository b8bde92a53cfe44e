import type { Board } from '@verbeterbord/domain/boards/board';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import { NoConnection } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';

/** What the koffer adds to the menus of a board, for its members; nothing for a team that goes nowhere. */
export type KofferItem = (subject: TakeAlongSubject, subjectId: string, title: string) => MenuItem;

/** "Meenemen naar …", or out of the koffer again while it is away. What it takes to do so is fetched when it is pressed. */
export function kofferItemOf(
  teamId: TeamId,
  parentName: string | undefined,
  isMember: boolean,
  latest: () => Pick<Board, 'takeAlongs'>,
): KofferItem | undefined {
  if (!isMember || parentName === undefined) return undefined;
  const { takeAlong, takeOut } = text.actions.verbs;
  return (subject, subjectId, title) => {
    const away = latest().takeAlongs.find((one) => one.subjectId === subjectId && one.broughtBack === null);
    const taken = { subject, subjectId };
    return {
      key: 'take-along',
      label: away ? takeOut : takeAlong(parentName),
      icon: 'case',
      onSelect: () =>
        void import('../../features/takealong/take-along-now.ts').then(
          ({ takeAlongNow, takeOutNow }) =>
            away ? takeOutNow(teamId, { ...taken, id: away.id }, title) : takeAlongNow(teamId, taken, title),
          (cause) => showToast({ message: problemText(new NoConnection(cause)), stays: true }),
        ),
    };
  };
}

/** What a card says of the koffer: what was brought back, '' while it is away, undefined when it never went along. */
export const alongOf = (board: Pick<Board, 'takeAlongs'>, subjectId: string): string | undefined => {
  const latest = board.takeAlongs.findLast((one) => one.subjectId === subjectId);
  return latest && (latest.broughtBack ?? '');
};
