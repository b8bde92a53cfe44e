import { lazy } from 'react';

const pageModules = {
  signIn: () => import('./pages/sign-in-page.tsx'),
  signedInAgain: () => import('./pages/signed-in-again-page.tsx'),
  somebodyElse: () => import('./pages/somebody-else-page.tsx'),
  waiting: () => import('./pages/waiting-page.tsx'),
  start: () => import('./pages/start-page.tsx'),
  sessions: () => import('./pages/sessions-page.tsx'),
  myActions: () => import('./pages/my-actions-page.tsx'),
  teams: () => import('./pages/teams-page.tsx'),
  board: () => import('./pages/board-page.tsx'),
  session: () => import('./pages/session-page.tsx'),
  sessionSummary: () => import('./pages/session-summary-page.tsx'),
  lookBack: () => import('./pages/look-back-page.tsx'),
  ambition: () => import('./pages/ambition-page.tsx'),
  overview: () => import('./pages/overview-page.tsx'),
  rollup: () => import('./pages/rollup-page.tsx'),
  questions: () => import('./pages/questions-page.tsx'),
  people: () => import('./pages/people-page.tsx'),
  teamTree: () => import('./pages/team-tree-page.tsx'),
  audit: () => import('./pages/audit-page.tsx'),
  erasing: () => import('./pages/erasing-page.tsx'),
  whoSeesWhat: () => import('./pages/who-sees-what-page.tsx'),
};

/** Every page is a chunk of its own, fetched when somebody goes there. */
export const SignInPage = lazy(() => pageModules.signIn().then((page) => ({ default: page.SignInPage })));
export const SignedInAgainPage = lazy(() =>
  pageModules.signedInAgain().then((page) => ({ default: page.SignedInAgainPage })),
);
export const SomebodyElsePage = lazy(() =>
  pageModules.somebodyElse().then((page) => ({ default: page.SomebodyElsePage })),
);
export const WaitingPage = lazy(() => pageModules.waiting().then((page) => ({ default: page.WaitingPage })));
export const StartPage = lazy(() => pageModules.start().then((page) => ({ default: page.StartPage })));
export const SessionsPage = lazy(() => pageModules.sessions().then((page) => ({ default: page.SessionsPage })));
export const MyActionsPage = lazy(() => pageModules.myActions().then((page) => ({ default: page.MyActionsPage })));
export const TeamsPage = lazy(() => pageModules.teams().then((page) => ({ default: page.TeamsPage })));
export const BoardPage = lazy(() => pageModules.board().then((page) => ({ default: page.BoardPage })));
export const SessionPage = lazy(() => pageModules.session().then((page) => ({ default: page.SessionPage })));
export const SessionSummaryPage = lazy(() =>
  pageModules.sessionSummary().then((page) => ({ default: page.SessionSummaryPage })),
);
export const LookBackPage = lazy(() => pageModules.lookBack().then((page) => ({ default: page.LookBackPage })));
export const AmbitionPage = lazy(() => pageModules.ambition().then((page) => ({ default: page.AmbitionPage })));
export const RollupPage = lazy(() => pageModules.rollup().then((page) => ({ default: page.RollupPage })));
export const OverviewPage = lazy(() => pageModules.overview().then((page) => ({ default: page.OverviewPage })));
export const QuestionsPage = lazy(() => pageModules.questions().then((page) => ({ default: page.QuestionsPage })));
export const PeoplePage = lazy(() => pageModules.people().then((page) => ({ default: page.PeoplePage })));
export const ErasingPage = lazy(() => pageModules.erasing().then((page) => ({ default: page.ErasingPage })));
export const TeamTreePage = lazy(() => pageModules.teamTree().then((page) => ({ default: page.TeamTreePage })));
export const AuditPage = lazy(() => pageModules.audit().then((page) => ({ default: page.AuditPage })));
export const WhoSeesWhatPage = lazy(() =>
  pageModules.whoSeesWhat().then((page) => ({ default: page.WhoSeesWhatPage })),
);

/** Fetches the pages one may go to next, so that they are there at once, and without a network too. */
export function fetchPages(): void {
  for (const fetchPage of [pageModules.board, pageModules.ambition, pageModules.myActions, pageModules.teams]) {
    // Without a network now there is another chance when somebody goes there.
    fetchPage().catch(() => undefined);
  }
}
