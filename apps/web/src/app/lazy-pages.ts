import { lazy } from 'react';

/** Every page is a chunk of its own, fetched when somebody goes there. */
export const SignInPage = lazy(() => import('./pages/sign-in-page.tsx').then((page) => ({ default: page.SignInPage })));

export const MyActionsPage = lazy(() =>
  import('./pages/my-actions-page.tsx').then((page) => ({ default: page.MyActionsPage })),
);

export const TeamsPage = lazy(() => import('./pages/teams-page.tsx').then((page) => ({ default: page.TeamsPage })));

export const BoardPage = lazy(() => import('./pages/board-page.tsx').then((page) => ({ default: page.BoardPage })));

export const AmbitionPage = lazy(() =>
  import('./pages/ambition-page.tsx').then((page) => ({ default: page.AmbitionPage })),
);
