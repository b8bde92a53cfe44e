import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { SessionStep } from '@verbeterbord/domain/boardsessions/board-session';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { DoneStep } from '../../features/boardsessions/done-step.tsx';
import { RoundStep } from '../../features/boardsessions/round-step.tsx';
import { namesOf, type SessionPerson } from '../../features/boardsessions/session-people.ts';
import type { LeadSession } from '../../features/boardsessions/use-lead-session.ts';
import { AmbitionCheckIns } from '../../features/checkins/ambition-check-ins.tsx';
import { DecisionLines } from '../../features/decisions/decision-lines.tsx';
import { ClearObservations } from '../../features/observations/clear-observations.tsx';
import { OutcomeWalk } from '../../features/periods/outcome-walk.tsx';
import { ChooseSuccess } from '../../features/successes/choose-success.tsx';
import { BroughtAlong } from '../../features/takealong/brought-along.tsx';
import { kofferItemOf } from '../../features/takealong/koffer-menu-item.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { makeActionOf } from './make-action.ts';
import { SessionPageActions } from './session-page-actions.tsx';
import { SessionPageClosing } from './session-page-closing.tsx';
import { SessionPageQuestions } from './session-page-questions.tsx';
import { TakeAlongButton } from './take-along-button.tsx';
import { useBoardRights } from './use-board-rights.ts';

type SessionPageStepProps = {
  step: SessionStep;
  page: BoardSessionPage;
  board: Board;
  people: readonly SessionPerson[];
  onPresent: (ids: readonly PersonId[]) => void;
  sendTakeAlong: LeadSession['sendTakeAlong'];
};

/** What a step shows, put together from the features it is about. */
export function SessionPageStep(props: SessionPageStepProps) {
  const { step, page, board, people, onPresent, sendTakeAlong } = props;
  const me = useAccount().person.id;
  const names = namesOf(board, page.people);
  switch (step) {
    case 'round':
      return <RoundStep presentIds={page.presentIds} me={me} people={people} onPresent={onPresent} />;
    case 'done':
      return (
        <>
          <DoneStep board={board} me={me} names={names} />
          <ChooseSuccess board={board} sessionId={page.id} />
        </>
      );
    case 'not-done':
      return <OutcomeWalk board={board} />;
    case 'ambitions':
      return <AmbitionCheckIns board={board} sessionId={page.id} />;
    case 'observations':
      return (
        <>
          {board.team.kind === 'team-of-teams' && <BroughtAlong teamId={board.team.id} />}
          <ClearObservations
            board={board}
            sessionId={page.id}
            onMakeAction={makeActionOf}
            moreOf={({ id, text }) => (
              <TakeAlongButton teamId={board.team.id} subject="observation" subjectId={id} title={text} />
            )}
          />
          <SessionPageActions board={board} look="dialogs" />
        </>
      );
    case 'questions':
      return <SessionPageQuestions board={board} />;
    case 'new-actions':
      return <SessionPageActions board={board} look="list" />;
    case 'closing':
      return <SessionPageClosing page={page} board={board} people={people} sendTakeAlong={sendTakeAlong} />;
    case 'decisions':
      return <Decisions page={page} board={board} />;
  }
}

function Decisions({ page, board }: { page: BoardSessionPage; board: Board }) {
  const { isMember } = useBoardRights(board);
  const kofferItem = kofferItemOf(board.team.id, board.team.parent?.name, isMember, () => board);
  return <DecisionLines board={board} sessionId={page.id} kofferItem={kofferItem} />;
}
