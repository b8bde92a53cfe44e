import { useQuery } from '@tanstack/react-query';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { accountQuery } from '../platform/authorization/account.ts';
import { signInPath } from '../platform/navigation/paths.ts';
import { AmbitionPage, BoardPage, MyActionsPage, TeamsPage, WhoSeesWhatPage } from './lazy-pages.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { routePatterns } from './paths.ts';
import { isSignedOut } from './query-client.ts';
import { FailedScreen } from './shell/failed-screen.tsx';
import { PageFrame } from './shell/page-frame.tsx';
import { SignedInShell } from './shell/signed-in-shell.tsx';

/** The pages behind the sign-in: none is drawn before it is known who reads it. */
export function SignedInRoutes() {
  const [path] = useLocation();
  const { data, error, refetch } = useQuery(accountQuery);
  if (isSignedOut(error)) return <Redirect to={signInAnd(path + window.location.search)} replace />;
  if (data === undefined) {
    return <PageFrame>{error && <FailedScreen error={error} onRetry={() => void refetch()} />}</PageFrame>;
  }
  return (
    <SignedInShell account={data}>
      <Switch>
        <Route path={routePatterns.myActions}>
          <MyActionsPage />
        </Route>
        <Route path={routePatterns.teams}>
          <TeamsPage />
        </Route>
        <Route path={routePatterns.board}>{({ slug }) => <BoardPage key={slug} slug={slug} />}</Route>
        <Route path={routePatterns.ambition}>
          {({ ambitionId }) => <AmbitionPage key={ambitionId} ambitionId={ambitionId} />}
        </Route>
        <Route path={routePatterns.whoSeesWhat}>
          <WhoSeesWhatPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </SignedInShell>
  );
}

/** Back to where you were after signing in, except from the start page: you get there anyway. */
const signInAnd = (path: string): string =>
  path === '/' ? signInPath : `${signInPath}?${new URLSearchParams({ terug: path })}`;
