import { type ComponentType, lazy } from 'react';

/**
 * A part of a page that no first paint needs, fetched when it is drawn: `lazyPart(() => import('./strip.tsx').then((room) => room.Strip))`.
 * The page is whole without it, so when it cannot be had now there is simply nothing.
 */
export const lazyPart = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    fetchPart().then(
      (part) => ({ default: part }),
      (): { default: ComponentType<Props> } => ({ default: () => null }),
    ),
  );
