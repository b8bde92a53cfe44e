import type { Board } from '@verbeterbord/domain/boards/board';
import { useEffect } from 'react';
import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { closePeriodDialog, usePeriodDesk } from './period-desk.ts';

// None of these is needed to see a board.
const fetchRoom = () => import('./open-period-dialog.tsx');

/** Whatever is asked about the period of this board; another page begins with nothing. */
export function PeriodDialogs({ board }: { board: Board }) {
  const dialog = usePeriodDesk((desk) => desk.dialog);
  const room = useFetchedRoom(fetchRoom, dialog !== null, closePeriodDialog);
  useEffect(() => closePeriodDialog, []);
  return room && dialog && <room.OpenPeriodDialog board={board} dialog={dialog} onClose={closePeriodDialog} />;
}
