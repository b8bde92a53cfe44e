import { useEffect } from 'react';
import { text } from '../../platform/i18n/use-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { forgetUndo, undo } from './undo-stack.ts';

/** Ctrl+Z takes back the last thing done on this board, unless the reader is writing: then it is the field's own. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if ((event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      const { undone, nothingToUndo } = text.actions.toast;
      announce(undo() ? undone : nothingToUndo);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      forgetUndo();
    };
  }, []);
}
