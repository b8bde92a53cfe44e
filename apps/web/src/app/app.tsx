import { StrictMode } from 'react';
import { Route, Switch } from 'wouter';
import { SignedInAgainPage, SignInPage } from './lazy-pages.ts';
import { routePatterns } from './paths.ts';
import { Providers } from './providers.tsx';
import { CrashScreen } from './shell/crash-screen.tsx';
import { PageFrame } from './shell/page-frame.tsx';
import { SignedInRoutes } from './signed-in-routes.tsx';

/** Everything there is on the screen. */
export function App() {
  return (
    <StrictMode>
      <CrashScreen>
        <Providers>
          <Switch>
            <Route path={routePatterns.signIn}>
              <PageFrame>
                <SignInPage />
              </PageFrame>
            </Route>
            <Route path={routePatterns.signedInAgain}>
              <PageFrame>
                <SignedInAgainPage />
              </PageFrame>
            </Route>
            <Route>
              <SignedInRoutes />
            </Route>
          </Switch>
        </Providers>
      </CrashScreen>
    </StrictMode>
  );
}
