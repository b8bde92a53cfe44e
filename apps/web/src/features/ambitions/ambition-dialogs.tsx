import { useEffect, useState } from 'react';
import { text } from '../../platform/i18n/use-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { closeAmbitionDialog, useAmbitionDialog } from './ambition-dialog-store.ts';

type Room = typeof import('./open-ambition-dialog.tsx');

const QUIET_AFTER_MS = 4_000;

/** Mount once inside the signed-in shell. The dialogs are not in the first paint; they come when it is quiet, so that they open without a network too. */
export function AmbitionDialogs() {
  const open = useAmbitionDialog((store) => store.open);
  const [room, setRoom] = useState<Room | null>(null);
  const isOpen = open !== null;
  useEffect(() => {
    if (room !== null) return;
    const fetchRoom = () =>
      import('./open-ambition-dialog.tsx').then(setRoom, () => {
        if (!isOpen) return;
        closeAmbitionDialog();
        showToast({ message: text.problems.noConnection, stays: true });
      });
    const timer = setTimeout(fetchRoom, isOpen ? 0 : QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [room, isOpen]);
  return open && room && <room.OpenAmbitionDialog open={open} />;
}
