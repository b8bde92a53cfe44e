import { isUnfinished } from '@verbeterbord/domain/actions/action';
import { Suspense } from 'react';
import { Link } from 'wouter';
import { Away } from '../../features/account/away.tsx';
import { MyActionList } from '../../features/account/my-action-list.tsx';
import { useMyActions } from '../../features/account/use-my-actions.ts';
import { SessionHeader } from '../../features/periods/session-header.tsx';
import { ownTeams, useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';
import { boardPath, teamsPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Logo } from '../../ui/app-frame/logo.tsx';
import { buttonClass } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ConnectionBar } from '../shell/connection-bar.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { ProfileMenu } from '../shell/profile-menu.tsx';
import { nextSession } from './next-session.ts';
import './my-actions-page.css';

const MyObservations = lazyPart(() =>
  import('../../features/observations/my-observations.tsx').then((room) => room.MyObservations),
);

/** The start page: what I do, and what it is for. On a phone its head takes the place of the header. */
export function MyActionsPage() {
  const { mine: t } = useText().account;
  const today = useToday();
  const [firstTeam] = ownTeams(useAccount(), today);
  const { items, error, readAgain } = useMyActions();
  const session = items && nextSession(items, today);
  usePageTitle(t.title);
  if (items === undefined && error) return <FailedScreen error={error} onRetry={readAgain} />;
  return (
    <div className="vb-mine-page">
      <header className="vb-mine-head">
        <div className="vb-mine-head__top">
          <span className="vb-mine-head__phone">
            <Logo />
          </span>
          <h1>{t.title}</h1>
          <div className="vb-mine-head__phone vb-mine-head__profile">
            <ProfileMenu />
          </div>
        </div>
        {session && <SessionHeader {...session} today={today} width="filling" />}
      </header>
      <div className="vb-mine-page__connection">
        <ConnectionBar />
      </div>
      {items === undefined && <Skeleton height="card" />}
      {items !== undefined && items.length > 0 && <MyActionList items={items} />}
      {items?.some(({ action }) => isUnfinished(action)) && <Away items={items} />}
      {items?.length === 0 && (
        <DashedCard>
          <p>{t.empty}</p>
          <p>
            <Link href={firstTeam ? boardPath(firstTeam.slug) : teamsPath} className={buttonClass('primary')}>
              {t.toBoard}
            </Link>
          </p>
        </DashedCard>
      )}
      {items !== undefined && (
        <Suspense>
          <MyObservations />
        </Suspense>
      )}
    </div>
  );
}
