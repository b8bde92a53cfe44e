import { createContext } from 'react';
import { showToast } from '../../ui/toast/toast-store.ts';

/** Where it is said that something was done. A toast lies behind an open dialog and goes unheard there; a dialog says it itself. */
export const DoneWord = createContext((message: string): void => {
  showToast({ message });
});
