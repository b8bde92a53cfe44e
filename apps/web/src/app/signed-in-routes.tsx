import { useQuery } from '@tanstack/react-query';
import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { accountQuery } from '../platform/authorization/account.ts';
import { roomsOf } from '../platform/authorization/rooms.ts';
import { useToday } from '../platform/i18n/use-today.ts';
import { overviewPath } from '../platform/navigation/paths.ts';
import {
  AmbitionPage,
  AuditPage,
  BoardPage,
  ErasingPage,
  LookBackPage,
  MyActionsPage,
  OverviewPage,
  PeoplePage,
  QuestionsPage,
  RollupPage,
  SessionPage,
  SessionSummaryPage,
  SessionsPage,
  SomebodyElsePage,
  StartPage,
  TeamsPage,
  TeamTreePage,
  WaitingPage,
  WhoSeesWhatPage,
} from './lazy-pages.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { routePatterns } from './paths.ts';
import { isSignedOut } from './query-client.ts';
import { useSession } from './session.ts';
import { DemoBanner } from './shell/demo-banner.tsx';
import { FailedScreen } from './shell/failed-screen.tsx';
import { PageFrame } from './shell/page-frame.tsx';
import { SignedInShell } from './shell/signed-in-shell.tsx';
import { SignedOutDialog } from './shell/signed-out-dialog.tsx';
import { usePlacedWords, useSessionWatch } from './shell/use-session-watch.ts';
import { signInAnd } from './sign-in-and.ts';

/** The pages behind the sign-in: none is drawn before it is known who reads it, nor when that is somebody else by now. */
export function SignedInRoutes() {
  const [path] = useLocation();
  const { data, dataUpdatedAt, error, refetch } = useQuery(accountQuery);
  const { personId, isTaken } = useSession();
  if (data === undefined) {
    if (isSignedOut(error)) return <Redirect to={signInAnd(path + window.location.search)} replace />;
    return <PageFrame>{error && <FailedScreen error={error} onRetry={() => void refetch()} />}</PageFrame>;
  }
  if (isTaken || (personId !== null && personId !== data.person.id)) {
    return (
      <PageFrame>
        <SomebodyElsePage before={personId} />
      </PageFrame>
    );
  }
  return <SignedIn account={data} readAt={dataUpdatedAt} isOver={isSignedOut(error)} />;
}

type SignedInProps = { account: Account; readAt: number; isOver: boolean };

function SignedIn({ account, readAt, isOver }: SignedInProps) {
  const { isPlaced, hasTeam } = roomsOf(account, useToday());
  useSessionWatch(account.person.id, readAt, isOver);
  usePlacedWords(isPlaced);
  return (
    <>
      {isPlaced ? <Pages account={account} hasTeam={hasTeam} /> : <WaitingShell />}
      {isOver && <SignedOutDialog />}
    </>
  );
}

const WaitingShell = () => (
  <PageFrame before={<DemoBanner />}>
    <WaitingPage />
  </PageFrame>
);

function Pages({ account, hasTeam }: { account: Account; hasTeam: boolean }) {
  return (
    <SignedInShell account={account}>
      <Switch>
        <Route path={routePatterns.myActions}>
          <Start account={account} hasTeam={hasTeam} />
        </Route>
        <Route path={routePatterns.teams}>
          <TeamsPage />
        </Route>
        <Route path={routePatterns.board}>{({ slug }) => <BoardPage key={slug} slug={slug} />}</Route>
        <Route path={routePatterns.session}>{({ slug }) => <SessionPage key={slug} slug={slug} />}</Route>
        <Route path={routePatterns.sessionSummary}>
          {({ slug, sessionId }) => <SessionSummaryPage key={sessionId} slug={slug} sessionId={sessionId} />}
        </Route>
        <Route path={routePatterns.lookBack}>{({ slug }) => <LookBackPage key={slug} slug={slug} />}</Route>
        <Route path={routePatterns.ambition}>
          {({ ambitionId }) => <AmbitionPage key={ambitionId} ambitionId={ambitionId} />}
        </Route>
        <Route path={routePatterns.rollup}>{({ slug }) => <RollupPage key={slug} slug={slug} />}</Route>
        <Route path={routePatterns.overview}>
          <OverviewPage />
        </Route>
        <Route path={routePatterns.questions}>
          <QuestionsPage />
        </Route>
        <Route path={routePatterns.sessions}>
          <SessionsPage />
        </Route>
        <Route path={routePatterns.people}>
          <PeoplePage />
        </Route>
        <Route path={routePatterns.teamTree}>
          <TeamTreePage />
        </Route>
        <Route path={routePatterns.audit}>
          <AuditPage />
        </Route>
        <Route path={routePatterns.erasing}>
          <ErasingPage />
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

/** Where somebody begins: with the own actions, as a director without a team with the ambitions, or with what else there is. */
function Start({ account, hasTeam }: { account: Account; hasTeam: boolean }) {
  if (hasTeam) return <MyActionsPage />;
  const isDirector = account.roles.some(({ role }) => role === 'director');
  return isDirector ? <Redirect to={overviewPath} replace /> : <StartPage />;
}
