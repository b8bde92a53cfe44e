import { useEffect } from 'react';

const PRODUCT = 'Verbeterbord';

/** The h1 of every page carries this id: the main landmark is named by it, and focus goes there after navigating. */
export const pageHeadingId = 'page-heading';

/** Names the tab of the browser: "Mijn acties · Verbeterbord". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`;
  }, [title]);
}
