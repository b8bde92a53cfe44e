import { type AmbitionDialog, closeAmbitionDialog as onClose } from './ambition-dialog-store.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EndAmbitionDialog } from './end-ambition-dialog.tsx';
import { HeldDialog } from './held-dialog.tsx';
import { EditAmbitionDialog, WriteAmbitionDialog } from './write-ambition-dialog.tsx';

/** Whichever dialog about an ambition stands open. */
export function OpenAmbitionDialog({ open }: { open: AmbitionDialog }) {
  switch (open.name) {
    case 'write':
      return <WriteAmbitionDialog place={open} refusal={open.refusal} onClose={onClose} />;
    case 'edit':
      return <EditAmbitionDialog {...open} onClose={onClose} />;
    case 'achieve':
    case 'stop':
      return <EndAmbitionDialog key={open.name} {...open} onClose={onClose} />;
    case 'held':
      return <HeldDialog {...open} onClose={onClose} />;
    case 'conflict':
      return <ConflictDialog {...open} onClose={onClose} />;
  }
}
