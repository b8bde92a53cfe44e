import { useEffect, useState } from 'react';
import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { StatusGlyph } from '../status-glyph/status-glyph.tsx';
import type { Toast } from './toast-store.ts';

const SHOWN_MS = 10_000;

type ToastBarProps = { toast: Toast; closeLabel: string; onDismiss: (id: number) => void };

/** The time starts again after the pointer or focus has been on it. */
export function ToastBar({ toast, closeLabel, onDismiss }: ToastBarProps) {
  const [isHovered, setHovered] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isHeld = toast.stays || isHovered || hasFocus;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onDismiss(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id, onDismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only holds the time
    <div
      className="vb-toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <StatusGlyph name={toast.stays ? 'error' : 'done'} />
      <span className="vb-toast__message">{toast.message}</span>
      {toast.action && (
        <Button
          icon="undo"
          onClick={() => {
            toast.action?.run();
            onDismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onClick={() => onDismiss(toast.id)} />
    </div>
  );
}
