import { myActionsPath } from '../../platform/navigation/paths.ts';

/** Where to go after signing in: a page of this product, never another site, whatever the address says. */
export const returnPath = (asked: string | null): string =>
  asked !== null && /^\/(?![/\\])/.test(asked) ? asked : myActionsPath;
