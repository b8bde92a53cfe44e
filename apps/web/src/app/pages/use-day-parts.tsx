import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { preparedFor } from '@verbeterbord/domain/boards/prepared';
import { alongOf } from '@verbeterbord/domain/takealong/along';
import { useMemo } from 'react';
import { ActionCard } from '../../features/actions/action-card.tsx';
import { ActionRow } from '../../features/actions/action-row.tsx';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import type { BoardParts } from '../../features/boards/board-parts.ts';
import { useIsPhone } from '../../features/boards/use-phone.ts';
import { BoardStanding } from '../../features/checkins/board-standing.tsx';

const nothing = () => null;

/** The cards of a day that is over: there is nothing to press, to add or to choose. */
export function useDayParts(board: Board, people: ReadonlyMap<string, OwnerLook>): BoardParts {
  const isPhone = useIsPhone();
  const { municipalities, prepared, checkIns, period } = board;
  return useMemo(() => {
    const said = new Map(checkIns.map((one) => [one.ambitionId, one]));
    const cardOf = (action: BoardAction) => ({
      action,
      owner: people.get(action.ownerId),
      municipality: municipalities.find(({ id }) => id === action.municipalityId)?.name,
      prepared: preparedFor({ prepared, period }, action)?.outcome,
      along: alongOf(board, action.id),
      isMoving: false,
      frozen: true,
      helpId: '',
      renderEditor: nothing,
    });
    return {
      renderCard: (action) => <ActionCard {...cardOf(action)} />,
      renderListRow: (action) => <ActionRow {...cardOf(action)} onStatus={nothing} />,
      renderAdder: nothing,
      renderStanding: ({ id, kind }) => (
        <BoardStanding said={said.get(id)} period={period} isShort={kind === 'long-term'} />
      ),
      renderQuestions: nothing,
      renderLaneMenu: nothing,
      onAdd: nothing,
      onWriteShortTerm: nothing,
      addingTo: null,
      addBlocked: null,
      ambitionBlocked: null,
      periodState: 'rounded-off',
      foldsColleagues: false,
      isPhone,
    };
  }, [board, people, municipalities, prepared, checkIns, period, isPhone]);
}
