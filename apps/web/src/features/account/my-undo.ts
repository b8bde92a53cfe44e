import { useEffect } from 'react';
import { useToasts } from '../../ui/toast/toast-store.ts';

/** The way back from one change, with the message that offers it. */
export interface WayBack {
  readonly run: () => void;
  readonly toast: number;
}

const MOST_KEPT = 50;
let waysBack: readonly WayBack[] = [];

/** Keeps the way back from what was just done. Only the latest offers itself in a message; the earlier ones stay under Ctrl+Z. */
export function rememberUndo(wayBack: WayBack): WayBack {
  const before = waysBack.at(-1);
  if (before) useToasts.getState().dismiss(before.toast);
  waysBack = [...waysBack, wayBack].slice(-MOST_KEPT);
  return wayBack;
}

/** Goes one way back, once, whether by its button or by the keyboard. */
export function undoOnce(wayBack: WayBack | undefined): void {
  if (wayBack === undefined || !waysBack.includes(wayBack)) return;
  forgetUndo(wayBack);
  wayBack.run();
}

/** What the server refused was not done, and cannot be taken back. */
export function forgetUndo(wayBack: WayBack): void {
  waysBack = waysBack.filter((other) => other !== wayBack);
  useToasts.getState().dismiss(wayBack.toast);
}

/** Ctrl+Z takes back the last change while this page is open; in a text field it stays what it is there. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input:not([type="radio"]), textarea');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
      event.preventDefault();
      undoOnce(waysBack.at(-1));
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      waysBack = [];
    };
  }, []);
}
