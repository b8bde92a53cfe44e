import { useSyncExternalStore } from 'react';

let isPrinting = false;

function watch(onChange: () => void): () => void {
  const paper = window.matchMedia('print');
  const turn = (next: boolean) => () => {
    isPrinting = next;
    onChange();
  };
  const [before, after] = [turn(true), turn(false)];
  paper.addEventListener('change', onChange);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    paper.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is on its way to paper: then what is folded away on a screen is drawn after all. */
export const useIsPaper = (): boolean =>
  useSyncExternalStore(
    watch,
    () => isPrinting || window.matchMedia('print').matches,
    () => false,
  );
