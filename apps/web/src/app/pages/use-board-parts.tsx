import type { ActionStatus } from '@verbeterbord/domain/actions/action';
import type { Board, BoardAction, BoardAmbition } from '@verbeterbord/domain/boards/board';
import { preparedFor } from '@verbeterbord/domain/boards/prepared';
import { alongOf } from '@verbeterbord/domain/takealong/along';
import { Suspense, useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { ActionCard } from '../../features/actions/action-card.tsx';
import { putOnDesk, useActionDesk } from '../../features/actions/action-desk.ts';
import { ActionRow } from '../../features/actions/action-row.tsx';
import type { ActionVerbs } from '../../features/actions/action-verbs.ts';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import { QuickAction } from '../../features/actions/quick-action.tsx';
import { setStatus } from '../../features/actions/set-status.ts';
import { TitleEditor } from '../../features/actions/title-editor.tsx';
import { openWriteAmbition } from '../../features/ambitions/ambition-dialog-store.ts';
import type { BoardFilter } from '../../features/boards/board-filter.ts';
import type { BoardParts } from '../../features/boards/board-parts.ts';
import { useIsPhone } from '../../features/boards/use-phone.ts';
import { BoardStanding } from '../../features/checkins/board-standing.tsx';
import { useText } from '../../platform/i18n/use-text.ts';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { CaseLine } from '../../ui/case-line/case-line.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { KofferItem } from './koffer-on-board.ts';
import { questionItem, useQuestionLines } from './questions-on-board.tsx';
import type { useBoardRights } from './use-board-rights.ts';

const LaneContributions = lazyPart(() => import('./lane-contributions.tsx').then((room) => room.LaneContributions));

interface Given {
  readonly board: Board;
  readonly rights: ReturnType<typeof useBoardRights>;
  readonly people: ReadonlyMap<string, OwnerLook>;
  readonly me: OwnerLook;
  readonly verbs: ActionVerbs;
  readonly filter: BoardFilter;
  readonly movingId: string | null;
  readonly helpId: string;
  readonly kofferItem: KofferItem | undefined;
}

/** Hangs actions and ambitions into the board; stable as long as nothing they show changed. */
export function useBoardParts({
  board,
  rights,
  people,
  me,
  verbs,
  filter,
  movingId,
  helpId,
  kofferItem,
}: Given): BoardParts {
  const { boards: t, actions } = useText();
  const [, navigate] = useLocation();
  const addingTo = useActionDesk((desk) => desk.addingTo);
  const isPhone = useIsPhone();
  const { team, period, municipalities, prepared } = board;
  const { isFrozen, addBlocked, ambitionBlocked } = rights;

  // Read again at every bell, and seldom another: the rows are drawn again only when something else was said.
  const saidNow = JSON.stringify(board.checkIns);
  const said = useMemo(
    () => new Map((JSON.parse(saidNow) as Board['checkIns']).map((one) => [one.ambitionId, one])),
    [saidNow],
  );
  const alongNow = JSON.stringify(board.takeAlongs);
  const takeAlongs = useMemo(() => JSON.parse(alongNow) as Board['takeAlongs'], [alongNow]);

  const questionsAt = useQuestionLines(board, people);
  const renderEditor = useCallback((action: BoardAction) => <TitleEditor action={action} verbs={verbs} />, [verbs]);
  const onStatus = useCallback(
    (action: BoardAction, status: ActionStatus) => {
      const { maySetStatus, because } = rights.mayOn(action);
      if (maySetStatus) setStatus(verbs, action, status);
      else showToast({ message: because ?? '' });
    },
    [rights, verbs],
  );
  const cardOf = useCallback(
    (action: BoardAction) => ({
      action,
      owner: people.get(action.ownerId),
      municipality: municipalities.find(({ id }) => id === action.municipalityId)?.name,
      prepared: preparedFor({ prepared, period }, action)?.outcome,
      along: alongOf({ takeAlongs }, action.id),
      questions: questionsAt(action.id),
      isMoving: movingId === action.id,
      frozen: isFrozen,
      helpId,
      renderEditor,
    }),
    [people, municipalities, prepared, takeAlongs, questionsAt, period, movingId, isFrozen, helpId, renderEditor],
  );

  return useMemo(
    () => ({
      renderCard: (action) => <ActionCard {...cardOf(action)} />,
      renderListRow: (action) => <ActionRow {...cardOf(action)} onStatus={onStatus} />,
      renderAdder: (ambition) => <QuickAction ambition={ambition} periodId={period.id} me={me} verbs={verbs} />,
      renderStanding: ({ id, kind }) => {
        const along = alongOf({ takeAlongs }, id);
        return (
          <>
            <BoardStanding said={said.get(id)} period={period} isShort={kind === 'long-term'} />
            {team.kind === 'team-of-teams' && kind === 'long-term' && (
              <Suspense>
                <LaneContributions ambitionId={id} />
              </Suspense>
            )}
            {along !== undefined && (
              <CaseLine isBack={along !== ''}>{along ? actions.broughtBack(along) : actions.inKoffer}</CaseLine>
            )}
          </>
        );
      },
      renderQuestions: ({ id }) => questionsAt(id),
      renderLaneMenu: (ambition: BoardAmbition) => (
        <MenuButton
          label={t.laneMenu(ambition.title)}
          className="vb-icon-button vb-icon-button--compact"
          items={[
            {
              key: 'open',
              label: t.openAmbition,
              icon: 'eye',
              onSelect: () => navigate(ambitionPath(ambition.id)),
            },
            ...(ambitionBlocked === undefined && ambition.lifecycle === 'active'
              ? [
                  {
                    key: 'short-term',
                    label: t.addShortTerm,
                    icon: 'pencil' as const,
                    onSelect: () => openWriteAmbition(team.id, 'short-term', ambition.id),
                  },
                ]
              : []),
            ...(ambitionBlocked === undefined && ambition.lifecycle === 'active'
              ? [questionItem('ambition', ambition.id, ambition.title)]
              : []),
            ...(kofferItem && ambition.lifecycle === 'active'
              ? [kofferItem('ambition', ambition.id, ambition.title)]
              : []),
          ]}
        >
          <Icon name="more" />
        </MenuButton>
      ),
      onAdd: (ambitionId) => {
        if (addBlocked) showToast({ message: addBlocked });
        else putOnDesk({ addingTo: addingTo === ambitionId ? null : ambitionId });
      },
      onWriteShortTerm: (longTermId) => openWriteAmbition(team.id, 'short-term', longTermId),
      addingTo,
      addBlocked,
      ambitionBlocked,
      periodState: period.state,
      foldsColleagues: filter.ownerId === me.id && filter.municipalityId === null,
      isPhone,
    }),
    [
      cardOf,
      onStatus,
      said,
      takeAlongs,
      questionsAt,
      actions,
      kofferItem,
      period,
      me,
      verbs,
      t,
      navigate,
      team.id,
      team.kind,
      addBlocked,
      ambitionBlocked,
      addingTo,
      filter.ownerId,
      filter.municipalityId,
      isPhone,
    ],
  );
}
