import type { Board } from '@verbeterbord/domain/boards/board';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { putOnDesk } from '../../features/actions/action-desk.ts';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import type { BoardView } from '../../features/boards/board-filter.ts';
import { BoardHead } from '../../features/boards/board-head.tsx';
import { BoardMenu } from '../../features/boards/board-menu.tsx';
import { BoardTools } from '../../features/boards/board-tools.tsx';
import { PeriodBar } from '../../features/boards/period-bar.tsx';
import { openPeriodDialog } from '../../features/periods/period-desk.ts';
import { SessionHeader } from '../../features/periods/session-header.tsx';
import { askQuestion } from '../../features/signals/signal-desk.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { usePresence } from '../../platform/live/live-store.ts';
import { lookBackPath, sessionPath } from '../../platform/navigation/paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { TeamOfTeamsTabs } from './team-of-teams-tabs.tsx';
import type { useBoardRights } from './use-board-rights.ts';

type BoardTopProps = {
  board: Board;
  view: BoardView;
  rights: ReturnType<typeof useBoardRights>;
  people: ReadonlyMap<string, OwnerLook>;
  address: (change: Partial<BoardView>) => string;
  isEmpty: boolean;
  today: CalendarDay;
  /** Ik merk…, where it stands above the board. */
  noticed: ReactNode;
};

/** Above the board: whose it is and who looks along, the period, and what to see of it. */
export function BoardTop({ board, view, rights, people, address, isEmpty, today, noticed }: BoardTopProps) {
  const { boards: t, actions } = useText();
  const [, navigate] = useLocation();
  const watching = usePresence(board.team.id)
    .map((id) => people.get(id))
    .filter((person) => person !== undefined && !person.isMe)
    .filter((person) => person !== undefined);
  const onView = (change: Partial<BoardView>) => navigate(address(change), { replace: true });
  const isPlanned = board.period.state === 'planned';
  const isRunning = board.period.state === 'running';
  const onRoundOff =
    rights.roundOffBlocked === undefined && isRunning ? () => openPeriodDialog({ kind: 'round-off' }) : undefined;
  const onStretch = rights.mayStretch ? () => openPeriodDialog({ kind: 'stretch' }) : undefined;
  return (
    <BoardHead
      title={board.team.name}
      tabs={board.team.kind === 'team-of-teams' && <TeamOfTeamsTabs team={board.team} shown="board" />}
      isNew={isEmpty}
      watching={watching}
      look={view.look}
      onLook={(look) => onView({ look })}
      addBlocked={rights.addBlocked}
      onNewAction={() => putOnDesk({ dialog: { kind: 'create' } })}
      newActionWords={isPlanned ? actions.create.titlePrepare : t.newAction}
      session={
        isRunning &&
        rights.mayJoinSession && (
          <Link href={sessionPath(board.team.slug)} className={buttonClass('accent')}>
            <Icon name="people" />
            {t.session.open}
          </Link>
        )
      }
      more={
        <BoardMenu
          onAsk={rights.isMember ? () => askQuestion({}) : undefined}
          onLookBack={() => navigate(lookBackPath(board.team.slug))}
          onBin={rights.isMember ? () => putOnDesk({ dialog: { kind: 'bin' } }) : undefined}
          onRoundOff={onRoundOff}
          onStretch={onStretch}
          onRhythm={rights.maySetRhythm ? () => openPeriodDialog({ kind: 'rhythm' }) : undefined}
        />
      }
    >
      <PeriodBar
        board={board}
        addressOf={({ id, state }) => address({ periodId: state === 'running' ? null : id, actionId: null })}
        session={
          isRunning && (
            <SessionHeader
              period={board.period}
              sessionWeekday={board.team.sessionWeekday}
              sessionTime={board.team.sessionTime}
              today={today}
              onRoundOff={onRoundOff}
              onStretch={onStretch}
            />
          )
        }
      />
      {!isEmpty && (
        <BoardTools
          board={board}
          view={view}
          me={rights.me}
          mayFilterOnOwner={rights.isMember && !rights.isFrozen}
          onView={onView}
        />
      )}
      {noticed}
    </BoardHead>
  );
}
