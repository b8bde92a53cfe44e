import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { place } from '@verbeterbord/domain/boards/replay';
import { workdaysUntilSession } from '@verbeterbord/domain/periods/board-session-day';
import { isInLastDays } from '@verbeterbord/domain/periods/prepare-outcome';
import type { Weekday } from '@verbeterbord/domain/shared/calendar-day';
import { useEffect, useMemo, useRef } from 'react';
import { clearDesk, putOnDesk } from '../../features/actions/action-desk.ts';
import { ActionDialogs } from '../../features/actions/action-dialogs.tsx';
import { ActionMenu } from '../../features/actions/action-menu.tsx';
import { actionVerbs } from '../../features/actions/action-verbs.ts';
import { onBoardClick, onBoardKey } from '../../features/actions/board-gestures.ts';
import { ownerLooks } from '../../features/actions/owner-look.ts';
import { useUndoKey } from '../../features/actions/use-undo-key.ts';
import { openWriteAmbition } from '../../features/ambitions/ambition-dialog-store.ts';
import { BoardEnd } from '../../features/boards/board-end.tsx';
import { type BoardView, boardAddress, filterOf, isShown } from '../../features/boards/board-filter.ts';
import { BoardLanes } from '../../features/boards/board-lanes-shown.tsx';
import { BoardNotices } from '../../features/boards/board-notices.tsx';
import { EmptyBoard } from '../../features/boards/empty-board.tsx';
import { useBoardMover } from '../../features/boards/use-board-mover.ts';
import { useBoardView, useLanes } from '../../features/boards/use-board-view.ts';
import { useCardMotion } from '../../features/boards/use-card-motion.ts';
import { useIsPhone } from '../../features/boards/use-phone.ts';
import { openPeriodDialog } from '../../features/periods/period-desk.ts';
import { PeriodDialogs } from '../../features/periods/period-dialogs.tsx';
import { askQuestion } from '../../features/signals/signal-desk.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { text, useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { BoardEdge, Noticed, NoticedDialogs } from './board-edge.tsx';
import { historyOf, NewsOnBoard } from './board-history.tsx';
import { BoardTop } from './board-top.tsx';
import { kofferOnBoard } from './koffer-on-board.ts';
import { questionItem } from './questions-on-board.tsx';
import { useBoardParts } from './use-board-parts.tsx';
import { useBoardRights } from './use-board-rights.ts';
import { useOpenedAction } from './use-opened-action.ts';

const prepare = ({ id }: BoardAction) => openPeriodDialog({ kind: 'prepare', actionId: id });

const HELP_ID = 'verplaatsen-met-toetsen';

/** A board that was read, with everything that can be done on it. */
export function BoardOnScreen({ read, view }: { read: Board; view: BoardView }) {
  const { boards: t } = useText();
  const today = useToday();
  const { person } = useAccount();
  const board = useBoardView(read);
  const rights = useBoardRights(board);
  const filter = filterOf(view, rights.me, rights.isMember && !rights.isFrozen);
  const people = useMemo(() => ownerLooks(board.people, rights.me, today), [board.people, rights.me, today]);
  const me = people.get(rights.me) ?? { id: rights.me, name: person.givenName, isMe: true, hasLeft: false };
  const latest = useRef(board);
  latest.current = board;
  const verbs = useMemo(() => actionVerbs(() => latest.current), []);
  const address = (change: Partial<BoardView>) => boardAddress(board.team.slug, { ...view, ...change });
  const { opened, open, close } = useOpenedAction(board, view);
  const sayWhyNot = (action: BoardAction) => showToast({ message: rights.mayOn(action).because ?? '' });

  const mover = useBoardMover({
    actions: () => latest.current.actions,
    isShown: (action) => isShown(action, filter),
    ambitions: () => lanes.flatMap(({ rows }) => rows.map(({ ambition }) => ambition)),
    isList: () => view.look === 'list',
    mayMove: (action) => rights.mayOn(action).mayChange,
    onRefused: sayWhyNot,
    onDrop: (id, to) => {
      const action = latest.current.actions.find((one) => one.id === id);
      if (
        action === undefined ||
        place(latest.current.actions, id, to).indexOf(action) === latest.current.actions.indexOf(action)
      )
        return;
      const send = () =>
        void verbs.send({ kind: 'move-action', actionId: id, to }, { said: text.actions.toast.moved(action.title) });
      if (to.ambitionId === action.ambitionId) send();
      else putOnDesk({ dialog: { kind: 'ambition', actionId: id, to: to.ambitionId, onYes: send } });
    },
  });
  const { preview } = mover;
  const drawn = useMemo(
    () => (preview ? { ...board, actions: place(board.actions, preview.id, preview.to) } : board),
    [board, preview],
  );
  const lanes = useLanes(drawn, filter, today);
  const { id: teamId, parent } = board.team;
  const parentName = parent?.name;
  const kofferItem = useMemo(
    () => kofferOnBoard(teamId, parentName, rights.isMember, () => latest.current),
    [teamId, parentName, rights.isMember],
  );
  const parts = useBoardParts({
    board,
    rights,
    people,
    me,
    verbs,
    filter,
    movingId: preview?.id ?? null,
    helpId: HELP_ID,
    kofferItem,
  });
  const world = {
    board,
    verbs,
    me: rights.me,
    frozen: rights.isFrozen,
    mayOn: rights.mayOn,
    onRefused: sayWhyNot,
    onPrepare: isInLastDays(board.period, today) ? prepare : undefined,
    kofferItem,
    questionItem: rights.isMember ? questionItem : undefined,
    onOpen: open,
    addressOf: ({ id }: BoardAction) => boardAddress(board.team.slug, { actionId: id }),
  };

  useCardMotion(board, read);
  useLiveTeams([board.team.id], rights.isMember ? board.team.id : undefined);
  usePageTitle(board.team.name);
  useUndoKey();
  useEffect(() => clearDesk, []);

  const isEmpty = lanes.length === 0;
  const isPhone = useIsPhone();
  const mayNotice = rights.isMember && !rights.isFrozen;
  return (
    <div className="vb-board-page">
      <BoardTop
        {...{ board, view, rights, people, address, isEmpty, today }}
        noticed={mayNotice && isPhone && <Noticed board={board} look="button" kofferItem={kofferItem} />}
      />
      <BoardNotices
        board={board}
        isMember={rights.isMember}
        mayJoinSession={rights.mayJoinSession}
        today={today}
        runningAddress={address({ periodId: null })}
      />
      {rights.isMember && board.period.state === 'running' && !isEmpty && <NewsOnBoard board={board} me={rights.me} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for all cards, which are controls themselves */}
      <div
        className={`vb-board vb-board--${isEmpty ? 'board' : view.look}`}
        onClick={(event) => onBoardClick(event, world)}
        onKeyDown={(event) => {
          mover.onKeyDown(event);
          if (!event.defaultPrevented) onBoardKey(event, world);
        }}
        onPointerDown={mover.onPointerDown}
      >
        {isEmpty ? (
          <EmptyBoard blocked={rights.ambitionBlocked} onWrite={() => openWriteAmbition(board.team.id, 'long-term')} />
        ) : (
          <BoardLanes board={board} lanes={lanes} look={view.look} parts={parts} />
        )}
        {rights.isMember && !isEmpty && <BoardEnd onWrite={() => openWriteAmbition(board.team.id, 'long-term')} />}
      </div>
      <BoardEdge {...{ board, people, kofferItem }} hasStrip={mayNotice && !isPhone} isMember={rights.isMember} />
      <p id={HELP_ID} hidden>
        {t.moves.help}
      </p>
      <p className="vb-board-foot vb-print-only">
        <span>{t.printFoot}</span>
        <span>{formatDayAndYear(today)}</span>
      </p>
      <ActionMenu
        board={board}
        worldOf={(action) => ({
          ...world,
          ...rights.mayOn(action),
          ownerHasLeft: people.get(action.ownerId)?.hasLeft ?? false,
        })}
      />
      <PeriodDialogs board={board} />
      {mayNotice && <NoticedDialogs board={board} />}
      <ActionDialogs
        {...{ board, people, me, verbs, opened }}
        mayOn={rights.mayOn}
        workdaysLeft={workdaysUntilSession(board.period, board.team.sessionWeekday as Weekday, today)}
        onPrepare={board.period.state === 'running' ? prepare : undefined}
        onAsk={rights.isMember ? ({ id, title }) => askQuestion({ actionId: id, title }) : undefined}
        historyOf={historyOf(board, people)}
        onCloseOpened={close}
      />
    </div>
  );
}
