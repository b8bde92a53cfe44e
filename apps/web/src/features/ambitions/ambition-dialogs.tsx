import { lazy, Suspense } from 'react';
import { closeAmbitionDialog, useAmbitionDialog } from './ambition-dialog-store.ts';

const WriteAmbitionDialog = lazy(() =>
  import('./write-ambition-dialog.tsx').then((room) => ({ default: room.WriteAmbitionDialog })),
);
const EditAmbitionDialog = lazy(() =>
  import('./write-ambition-dialog.tsx').then((room) => ({ default: room.EditAmbitionDialog })),
);
const EndAmbitionDialog = lazy(() =>
  import('./end-ambition-dialog.tsx').then((room) => ({ default: room.EndAmbitionDialog })),
);
const HeldDialog = lazy(() => import('./held-dialog.tsx').then((room) => ({ default: room.HeldDialog })));
const ConflictDialog = lazy(() => import('./conflict-dialog.tsx').then((room) => ({ default: room.ConflictDialog })));

/** Mount once inside the signed-in shell: whichever dialog about an ambition stands open. None of them is in the first paint. */
export function AmbitionDialogs() {
  const open = useAmbitionDialog((store) => store.open);
  if (open === null) return null;
  const onClose = closeAmbitionDialog;
  return (
    <Suspense>
      {open.name === 'write' && <WriteAmbitionDialog place={open} refusal={open.refusal} onClose={onClose} />}
      {open.name === 'edit' && <EditAmbitionDialog {...open} onClose={onClose} />}
      {(open.name === 'achieve' || open.name === 'stop') && (
        <EndAmbitionDialog key={open.name} {...open} onClose={onClose} />
      )}
      {open.name === 'held' && <HeldDialog {...open} onClose={onClose} />}
      {open.name === 'conflict' && <ConflictDialog {...open} onClose={onClose} />}
    </Suspense>
  );
}
