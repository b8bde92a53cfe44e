import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';

type EndSessionDialogProps = { device: string; onStay: () => void; onEnd: () => void };

/** Asked once, for signing out elsewhere cannot be undone from here. */
export function EndSessionDialog({ device, onStay, onEnd }: EndSessionDialogProps) {
  const { ask: t } = useRoomText().sessionPages.page;
  const { close } = useText().shell;
  return (
    <Dialog
      title={t.title}
      closeLabel={close}
      onClose={onStay}
      footer={
        <>
          <Button variant="quiet" onClick={onStay}>
            {t.stay}
          </Button>
          <Button variant="primary" onClick={onEnd} data-autofocus>
            {t.end}
          </Button>
        </>
      }
    >
      <p>{t.body(device)}</p>
    </Dialog>
  );
}
