import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { lazy, Suspense } from 'react';
import { type ActionDialog, putOnDesk, useActionDesk } from './action-desk.ts';
import type { ActionVerbs } from './action-verbs.ts';
import type { OwnerLook } from './owner-look.ts';

// None of these is needed to see a board, so they come when somebody asks for one.
const NewActionDialog = lazy(() => import('./new-action-dialog.tsx').then((m) => ({ default: m.NewActionDialog })));
const StuckDialog = lazy(() => import('./stuck-dialog.tsx').then((m) => ({ default: m.StuckDialog })));
const AmbitionDialog = lazy(() => import('./ambition-dialog.tsx').then((m) => ({ default: m.AmbitionDialog })));
const ConflictDialog = lazy(() => import('./conflict-dialog.tsx').then((m) => ({ default: m.ConflictDialog })));
const BinDialog = lazy(() => import('./bin-dialog.tsx').then((m) => ({ default: m.BinDialog })));
const ActionSheet = lazy(() => import('./action-sheet.tsx').then((m) => ({ default: m.ActionSheet })));

type ActionDialogsProps = {
  board: Board;
  people: ReadonlyMap<string, OwnerLook>;
  me: OwnerLook;
  verbs: ActionVerbs;
  workdaysLeft: number;
  /** The action the address names. */
  opened: BoardAction | undefined;
  mayOn: (action: BoardAction) => { maySetStatus: boolean; mayChange: boolean; because: string | undefined };
  onCloseOpened: () => void;
};

/** Whatever dialog lies on the desk; the opened action lies below it. */
export function ActionDialogs(props: ActionDialogsProps) {
  const { opened, mayOn, onCloseOpened, ...rest } = props;
  const dialog = useActionDesk((desk) => desk.dialog);
  return (
    <Suspense fallback={null}>
      {opened && <ActionSheet key={opened.id} {...rest} action={opened} {...mayOn(opened)} onClose={onCloseOpened} />}
      {dialog && <OneDialog {...rest} dialog={dialog} />}
    </Suspense>
  );
}

type OneDialogProps = Omit<ActionDialogsProps, 'opened' | 'mayOn' | 'onCloseOpened'> & { dialog: ActionDialog };

function OneDialog({ dialog, board, people, me, verbs, workdaysLeft }: OneDialogProps) {
  const onClose = () => putOnDesk({ dialog: null });
  if (dialog.kind === 'bin') return <BinDialog board={board} verbs={verbs} onClose={onClose} />;
  if (dialog.kind === 'create') {
    return <NewActionDialog {...{ board, me, verbs, workdaysLeft, onClose }} ambitionId={dialog.ambitionId} />;
  }
  const action = board.actions.find(({ id }) => id === dialog.actionId);
  if (action === undefined) return null;
  if (dialog.kind === 'stuck') return <StuckDialog action={action} verbs={verbs} onClose={onClose} />;
  if (dialog.kind === 'ambition') {
    return <AmbitionDialog {...{ board, action, verbs, onClose }} to={dialog.to} onYes={dialog.onYes} />;
  }
  return <ConflictDialog {...{ action, people, verbs, onClose }} set={dialog.set} problem={dialog.problem} />;
}
