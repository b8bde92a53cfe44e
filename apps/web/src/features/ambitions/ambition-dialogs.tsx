import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { closeAmbitionDialog, useAmbitionDialog } from './ambition-dialog-store.ts';

const fetchRoom = () => import('./open-ambition-dialog.tsx');

/** Mount once inside the signed-in shell: whichever dialog about an ambition stands open. */
export function AmbitionDialogs() {
  const open = useAmbitionDialog((store) => store.open);
  const room = useFetchedRoom(fetchRoom, open !== null, closeAmbitionDialog);
  return open && room && <room.OpenAmbitionDialog open={open} />;
}
