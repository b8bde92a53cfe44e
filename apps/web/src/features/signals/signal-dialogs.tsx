import type { ComponentProps } from 'react';
import type { AskingTeam } from './addressees.ts';
import { AskQuestionDialog } from './ask-question-dialog.tsx';
import type { OpenedSignal } from './signal-desk.ts';
import { ThreadDialog } from './thread-dialog.tsx';

type SignalDialogsProps = { team: AskingTeam; opened: OpenedSignal; onClose: () => void } & Pick<
  ComponentProps<typeof ThreadDialog>,
  'moreOf'
>;

/** Whatever question lies on the desk. */
export const SignalDialogs = ({ team, opened, moreOf, onClose }: SignalDialogsProps) =>
  opened.kind === 'ask' ? (
    <AskQuestionDialog team={team} from={opened.from} onClose={onClose} />
  ) : (
    <ThreadDialog key={opened.signalId} signalId={opened.signalId} moreOf={moreOf} onClose={onClose} />
  );
