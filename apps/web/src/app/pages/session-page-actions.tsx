import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { workdaysUntilSession } from '@verbeterbord/domain/periods/board-session-day';
import type { Weekday } from '@verbeterbord/domain/shared/calendar-day';
import { useEffect, useMemo, useRef } from 'react';
import { clearDesk } from '../../features/actions/action-desk.ts';
import { ActionDialogs } from '../../features/actions/action-dialogs.tsx';
import { actionVerbs } from '../../features/actions/action-verbs.ts';
import { ownerLooks } from '../../features/actions/owner-look.ts';
import { boardQuery } from '../../features/boards/boards.queries.ts';
import { useBoardView } from '../../features/boards/use-board-view.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { SessionNewActions } from './session-new-actions.tsx';
import { useBoardRights } from './use-board-rights.ts';

type SessionPageActionsProps = {
  /** The board of the session's period. */
  board: Board;
  /** The list to put actions on, or only the dialog for when another step makes one. */
  look: 'list' | 'dialogs';
};

/** Before rounding off new actions are for the next period, afterwards for the one that runs. */
export function SessionPageActions({ board, look }: SessionPageActionsProps) {
  const wanted = board.period.state === 'running' ? 'planned' : 'running';
  const target = board.periods.find(({ state }) => state === wanted);
  const periodId = target === undefined || target.state === 'running' ? null : target.id;
  const { data } = useQuery(boardQuery(board.team.id, periodId));
  if (data === undefined) return look === 'list' ? <Skeleton height="card" /> : null;
  return <ActionsOf read={data} look={look} />;
}

function ActionsOf({ read, look }: { read: Board; look: SessionPageActionsProps['look'] }) {
  const today = useToday();
  const { person } = useAccount();
  const board = useBoardView(read);
  const rights = useBoardRights(board);
  const people = useMemo(() => ownerLooks(board.people, rights.me, today), [board.people, rights.me, today]);
  const me = people.get(rights.me) ?? { id: rights.me, name: person.givenName, isMe: true, hasLeft: false };
  const latest = useRef(board);
  latest.current = board;
  const verbs = useMemo(() => actionVerbs(() => latest.current), []);
  useEffect(() => clearDesk, []);
  return (
    <>
      {look === 'list' && <SessionNewActions {...{ board, people, me, verbs }} addBlocked={rights.addBlocked} />}
      <ActionDialogs
        {...{ board, people, me, verbs }}
        opened={undefined}
        mayOn={rights.mayOn}
        workdaysLeft={workdaysUntilSession(board.period, board.team.sessionWeekday as Weekday, today)}
        onPrepare={undefined}
        onCloseOpened={() => undefined}
      />
    </>
  );
}
