import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';

type SignOutDialogProps = { count: number; onStay: () => void; onLeave: () => void };

/** Asked only when something has not been sent yet: signing out would lose it. */
export function SignOutDialog({ count, onStay, onLeave }: SignOutDialogProps) {
  const { signOut: t, close } = useText().shell;
  return (
    <Dialog
      title={t.title}
      closeLabel={close}
      onClose={onStay}
      footer={
        <>
          <Button variant="quiet" onClick={onLeave}>
            {t.leave}
          </Button>
          <Button variant="primary" onClick={onStay} data-autofocus>
            {t.stay}
          </Button>
        </>
      }
    >
      <p>{t.body(count)}</p>
    </Dialog>
  );
}
