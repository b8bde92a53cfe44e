import type { MySignals } from '@verbeterbord/contracts/signals/signals.schemas';
import type { SignalId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { AnswerDialog } from '../../features/signals/answer-dialog.tsx';
import { ThreadDialog } from '../../features/signals/thread-dialog.tsx';
import { TakeAlongButton } from './take-along-button.tsx';

type OpenedQuestionProps = { signalId: SignalId; mine: MySignals; onClose: () => void };

/** The question the address names: what directors are asked without anybody's name, anything else with all its steps. */
export function OpenedQuestion({ signalId, mine, onClose }: OpenedQuestionProps) {
  // As it was when it was opened: answered, it leaves the list.
  const [asked] = useState(() => mine.owed.find(({ id }) => id === signalId));
  const item = mine.owed.find(({ id }) => id === signalId) ?? asked;
  if (item?.addressedTo === 'directors') return <AnswerDialog item={item} onClose={onClose} />;
  return (
    <ThreadDialog
      signalId={signalId}
      onClose={onClose}
      moreOf={({ id, teamId, question }) => (
        <TakeAlongButton teamId={teamId} subject="signal" subjectId={id} title={question} />
      )}
    />
  );
}
