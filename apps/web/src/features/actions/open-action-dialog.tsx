import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { ReactNode } from 'react';
import { type ActionDialog, putOnDesk } from './action-desk.ts';
import { ActionSheet } from './action-sheet.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { AmbitionDialog } from './ambition-dialog.tsx';
import { BinDialog } from './bin-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { NewActionDialog } from './new-action-dialog.tsx';
import type { OwnerLook } from './owner-look.ts';
import { StuckDialog } from './stuck-dialog.tsx';

export type ActionDialogsProps = {
  board: Board;
  people: ReadonlyMap<string, OwnerLook>;
  me: OwnerLook;
  verbs: ActionVerbs;
  workdaysLeft: number;
  /** The action the address names. */
  opened: BoardAction | undefined;
  mayOn: (action: BoardAction) => { maySetStatus: boolean; mayChange: boolean; because: string | undefined };
  /** Only while the period runs. */
  onPrepare: ((action: BoardAction) => void) | undefined;
  onAsk?: ((action: BoardAction) => void) | undefined;
  historyOf?: (action: BoardAction) => ReactNode;
  onCloseOpened: () => void;
};

/** The dialog that lies on the desk, and the opened action below it. */
export function OpenActionDialog(props: ActionDialogsProps & { dialog: ActionDialog | null }) {
  const { opened, mayOn, onPrepare, onAsk, historyOf, onCloseOpened, dialog, ...rest } = props;
  return (
    <>
      {opened && (
        <ActionSheet
          key={opened.id}
          {...rest}
          action={opened}
          {...mayOn(opened)}
          onPrepare={onPrepare}
          onAsk={onAsk}
          history={historyOf?.(opened)}
          onClose={onCloseOpened}
        />
      )}
      {dialog && <OneDialog {...rest} dialog={dialog} />}
    </>
  );
}

type OneDialogProps = Omit<
  ActionDialogsProps,
  'opened' | 'mayOn' | 'onPrepare' | 'onAsk' | 'historyOf' | 'onCloseOpened'
> & {
  dialog: ActionDialog;
};

function OneDialog({ dialog, board, people, me, verbs, workdaysLeft }: OneDialogProps) {
  const onClose = () => putOnDesk({ dialog: null });
  if (dialog.kind === 'bin') return <BinDialog board={board} verbs={verbs} onClose={onClose} />;
  if (dialog.kind === 'create') {
    const { ambitionId, from, onMade } = dialog;
    return <NewActionDialog {...{ board, me, verbs, workdaysLeft, ambitionId, from, onMade, onClose }} />;
  }
  const action = board.actions.find(({ id }) => id === dialog.actionId);
  if (action === undefined) return null;
  if (dialog.kind === 'stuck') return <StuckDialog action={action} verbs={verbs} onClose={onClose} />;
  if (dialog.kind === 'ambition') {
    return <AmbitionDialog {...{ board, action, verbs, onClose }} to={dialog.to} onYes={dialog.onYes} />;
  }
  return <ConflictDialog {...{ action, people, verbs, onClose }} set={dialog.set} problem={dialog.problem} />;
}
