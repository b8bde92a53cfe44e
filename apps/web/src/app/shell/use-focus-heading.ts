import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * After going to another page, focus moves to its heading, so that a screen reader says where you are and Tab goes on from there. The
 * page may still have to be fetched: we wait for its heading. The first page of a visit is the browser's to announce.
 */
export function useFocusHeading(mainId: string): void {
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    const main = document.getElementById(mainId);
    if (last.current === path || main === null) return;
    last.current = path;
    if (focusHeading(main)) return;
    const observer = new MutationObserver(() => focusHeading(main) && observer.disconnect());
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path, mainId]);
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (heading === null) return false;
  // A dialog that opened with the page has the focus already.
  if (document.querySelector('dialog[open]') !== null) return true;
  window.scrollTo(0, 0);
  heading.tabIndex = -1;
  heading.focus();
  return true;
}
