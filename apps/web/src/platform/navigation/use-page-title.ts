import { useEffect } from 'react';

const PRODUCT = 'Verbeterbord';

/** Names the tab of the browser: "Mijn acties · Verbeterbord". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`;
  }, [title]);
}
