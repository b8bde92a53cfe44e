import { useEffect, useRef, useState } from 'react';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';

/** Puts the summary on the clipboard; where the browser will not, shows it selected, to copy by hand. */
export function CopySummary({ text }: { text: string }) {
  const { summary: t } = useSessionText();
  const [isByHand, setByHand] = useState(false);
  const copy = () =>
    // Without a secure address there is no clipboard at all.
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => showToast({ message: t.copied }),
      () => setByHand(true),
    );
  return (
    <>
      <Button icon="list" onClick={() => void copy()}>
        {t.copy}
      </Button>
      {isByHand && (
        <Dialog title={t.copy} closeLabel={t.close} onClose={() => setByHand(false)}>
          <CopyField text={text} />
        </Dialog>
      )}
    </>
  );
}

function CopyField({ text }: { text: string }) {
  const { summary: t } = useSessionText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label className="vb-meeting-copy">
      <span>{t.copyYourself}</span>
      <textarea ref={field} readOnly rows={12} value={text} aria-label={t.copyField} className="vb-input" />
    </label>
  );
}
