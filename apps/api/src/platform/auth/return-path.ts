const most = 500;
const nowhere = 'https://nowhere.invalid';

/** Where a browser goes after signing in: a page of this product, never another site and never signing in again; else the first page. */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || asked.length > most || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return '/';
  if (!URL.canParse(asked, nowhere)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, nowhere);
  if (origin !== nowhere || pathname.startsWith('//') || !isPage(pathname)) return '/';
  return pathname + search + hash;
}

const isPage = (pathname: string): boolean => !/^\/(api|aanmelden|demo-aanmelden)(\/|$)/.test(pathname);
