import type { ComponentProps } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ClearObservations } from './clear-observations.tsx';

type ClearDialogProps = Omit<ComponentProps<typeof ClearObservations>, 'sessionId'> & { onClose: () => void };

/** What the team noticed, to put down and to clear with no meeting at all. */
export function ClearDialog({ onClose, ...rest }: ClearDialogProps) {
  const { observations: t } = useText();
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={onClose} size="wide">
      <ClearObservations {...rest} sessionId={null} />
    </Dialog>
  );
}
