import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { putOnDesk, useActionDesk } from './action-desk.ts';
import type { ActionDialogsProps } from './open-action-dialog.tsx';

// None of these is needed to see a board.
const fetchRoom = () => import('./open-action-dialog.tsx');

/** Whatever dialog lies on the desk; the opened action lies below it. */
export function ActionDialogs(props: ActionDialogsProps) {
  const dialog = useActionDesk((desk) => desk.dialog);
  const room = useFetchedRoom(fetchRoom, dialog !== null || props.opened !== undefined, () => {
    putOnDesk({ dialog: null });
    if (dialog?.kind === 'create') dialog.onMade?.(null);
    props.onCloseOpened();
  });
  return room && <room.OpenActionDialog {...props} dialog={dialog} />;
}
