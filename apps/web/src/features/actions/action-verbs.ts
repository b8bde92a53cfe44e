import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { keepDraft } from '../../platform/drafts/draft-box.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { Outcome } from '../../platform/outbox/outbox-entry.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { showToast, useToasts } from '../../ui/toast/toast-store.ts';
import { putOnDesk } from './action-desk.ts';
import { type ActionCommand, draftOf } from './action-requests.ts';
import { draftKeyOf } from './draft-keys.ts';
import { inverseOf } from './inverse-command.ts';
import { dropUndo, rememberUndo, undo } from './undo-stack.ts';

interface SendOptions {
  /** What happened, for the message with the way back; without it nothing is said. */
  readonly said?: string;
  readonly confirmed?: readonly string[];
  /** The version this reader saw when the change was begun, when that was earlier than now. */
  readonly seenVersion?: number;
  /** The form shows the refusal itself. */
  readonly quietRefusal?: boolean;
}

export interface ActionVerbs {
  readonly send: (command: ActionCommand, options?: SendOptions) => Promise<Outcome>;
}

/** Everything that can be done to an action, with its way back. `boardNow` gives the board as this reader sees it. */
export function actionVerbs(boardNow: () => Board): ActionVerbs {
  const send = async (command: ActionCommand, options: SendOptions = {}): Promise<Outcome> => {
    const before = boardNow();
    const action = subjectOf(before, command);
    const inverse = inverseOf(before, command) as ActionCommand | null;
    const seen = { ...action, version: options.seenVersion ?? action.version };
    const sending = sendThroughOutbox(
      draftOf({ teamId: before.team.id, command, action: seen, confirmed: options.confirmed }),
    );
    const retract = options.said ? sayWithUndo(options.said, inverse && (() => void send(inverse))) : undefined;
    const outcome = await sending;
    if (outcome.state !== 'refused') return outcome;
    retract?.();
    refuse(action, command, outcome, options.quietRefusal ?? false);
    return outcome;
  };
  return { send };
}

function subjectOf(board: Board, command: ActionCommand): BoardAction {
  if ('action' in command) return command.action;
  const found = board.actions.find(({ id }) => id === command.actionId);
  // What left the board (another period, the bin) can still be sent back; the server knows the rest of it.
  return found ?? ({ id: command.actionId, title: '', version: 1 } as BoardAction);
}

let lastMessage: number | undefined;

/** One message at a time: the last one is the one that matters, Ctrl+Z reaches the others. Gives the way to take it back unsaid. */
function sayWithUndo(message: string, takeBack: (() => void) | null): () => void {
  const { dismiss } = useToasts.getState();
  if (lastMessage !== undefined) dismiss(lastMessage);
  const undoable = takeBack === null ? undefined : { run: takeBack };
  if (undoable) rememberUndo(undoable);
  const run = () => {
    if (undo(undoable)) announce(text.actions.toast.undone);
  };
  const id = showToast({ message, action: undoable && { label: text.actions.toast.undo, run } });
  lastMessage = id;
  return () => {
    dismiss(id);
    if (undoable) dropUndo(undoable);
  };
}

/** The card returns by itself; what was typed stays as a draft, and the reason stays until it is closed. */
function refuse(
  action: BoardAction,
  command: ActionCommand,
  { problem }: Extract<Outcome, { state: 'refused' }>,
  isQuiet: boolean,
): void {
  if (command.kind === 'edit-action' && problem.problem.code === 'edit-conflict') {
    putOnDesk({ dialog: { kind: 'conflict', actionId: action.id, set: command.set, problem: problem.problem } });
    return;
  }
  if (command.kind === 'edit-action') {
    for (const field of ['title', 'doneWhen', 'with'] as const) {
      const typed = command.set[field];
      if (typed) keepDraft(draftKeyOf(field, action.id), typed);
    }
  }
  if (command.kind === 'create-action' && !isQuiet) {
    keepDraft(draftKeyOf('new', command.action.ambitionId), command.action.title);
  }
  if (!isQuiet) showToast({ message: problemText(problem), stays: true });
}
