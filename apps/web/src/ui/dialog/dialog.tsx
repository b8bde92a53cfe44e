import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { classNames } from '../class-names.ts';
import { useSwipeDown } from './use-swipe-down.ts';
import './dialog.css';

type DialogProps = {
  title: ReactNode;
  closeLabel: string;
  /** Escape, the cross, the backdrop; the owner then takes the dialog away. */
  onClose: () => void;
  children: ReactNode;
  /** The bottom edge: a quiet line of text and the buttons. */
  footer?: ReactNode;
  size?: 'normal' | 'wide';
  /** The title is spoken but not shown, for a sheet that starts with the line of sight. */
  hideTitle?: boolean;
};

/**
 * Shown as long as it is rendered; a sheet from below on a phone. The browser's own dialog keeps focus inside, and we
 * give it back to where it came from, also when the owner simply stops rendering it. What carries `data-autofocus`
 * gets focus first.
 */
export function Dialog({ title, closeLabel, onClose, children, footer, size = 'normal', hideTitle }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBackdrop = useRef(false);
  const titleId = useId();
  const swipe = useSwipeDown(dialog, onClose);

  useEffect(() => {
    const cameFrom = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element?.close();
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is an extra; Escape and the cross do the same
    <dialog
      ref={dialog}
      className={classNames('vb-dialog', `vb-dialog--${size}`, hideTitle && 'vb-dialog--untitled')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressedBackdrop.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (pressedBackdrop.current && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="vb-dialog__frame">
        {/* No header or footer element: outside main those would count as the page's own. */}
        <div className="vb-dialog__head" {...swipe}>
          <h2 id={titleId} className={hideTitle ? 'vb-visually-hidden' : 'vb-dialog__title'}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
        <div className="vb-dialog__body">{children}</div>
        {footer && <div className="vb-dialog__foot">{footer}</div>}
      </div>
    </dialog>
  );
}
