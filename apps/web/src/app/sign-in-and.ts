import { signInPath } from '../platform/navigation/paths.ts';

/** The sign-in page, and from there back to where you were; except from the start page: you get there anyway. */
export const signInAnd = (path: string): string =>
  path === '/' ? signInPath : `${signInPath}?${new URLSearchParams({ terug: path })}`;
