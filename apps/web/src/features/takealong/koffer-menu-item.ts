import type { Board } from '@verbeterbord/domain/boards/board';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { awayOf } from '@verbeterbord/domain/takealong/along';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import { text } from '../../platform/i18n/use-text.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { takeAlongNow, takeOutNow } from './take-along-now.ts';

/** "Meenemen naar …" for one thing, or out of the koffer again while it is away; undefined where there is nowhere to go. */
export function kofferItemOf(
  teamId: TeamId,
  parentName: string | undefined,
  isMember: boolean,
  latest: () => Pick<Board, 'takeAlongs'>,
) {
  if (!isMember || parentName === undefined) return undefined;
  const { takeAlong, takeOut } = text.actions.verbs;
  return (subject: TakeAlongSubject, subjectId: string, title: string): MenuItem => {
    const away = awayOf(latest(), subjectId);
    const taken = { subject, subjectId };
    return {
      key: 'take-along',
      label: away ? takeOut : takeAlong(parentName),
      icon: 'case',
      onSelect: () =>
        void (away ? takeOutNow(teamId, { ...taken, id: away.id }, title) : takeAlongNow(teamId, taken, title)),
    };
  };
}
