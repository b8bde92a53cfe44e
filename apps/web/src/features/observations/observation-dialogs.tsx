import type { Board } from '@verbeterbord/domain/boards/board';
import type { Observation } from '@verbeterbord/domain/observations/observation';
import { type ReactNode, useEffect } from 'react';
import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { closeObservations, useObservationDesk } from './observation-desk.ts';
import type { MakeAction } from './use-clearing.ts';

// Not needed to see a board, nor to put something down.
const fetchRoom = () => import('./clear-dialog.tsx');

type ObservationDialogsProps = {
  board: Board;
  onMakeAction: MakeAction;
  moreOf?: ((observation: Observation) => ReactNode) | undefined;
};

/** What the team noticed, whenever it is opened; once on a page, wherever it is opened from. */
export function ObservationDialogs({ board, onMakeAction, moreOf }: ObservationDialogsProps) {
  const opened = useObservationDesk((desk) => desk.opened);
  const room = useFetchedRoom(fetchRoom, opened !== null, closeObservations);
  useEffect(() => closeObservations, []);
  if (room === null || opened === null) return null;
  return (
    <room.ClearDialog
      board={board}
      onMakeAction={onMakeAction}
      moreOf={moreOf}
      {...opened}
      onClose={closeObservations}
    />
  );
}
