import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { type ReactNode, useEffect } from 'react';
import { AmbitionDialogs } from '../../features/ambitions/ambition-dialogs.tsx';
import { ownTeams } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { AppHeader } from '../../ui/app-frame/app-header.tsx';
import { Brand } from '../../ui/app-frame/brand.tsx';
import { fetchPages } from '../lazy-pages.ts';
import { enterSession } from '../session.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { HeaderNav } from './header-nav.tsx';
import { PageFrame } from './page-frame.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { ProfileMenu } from './profile-menu.tsx';

const QUIET_AFTER_MS = 3_000;

type SignedInShellProps = { account: Account; children: ReactNode };

/** Header, page and tab bar for whoever signed in. */
export function SignedInShell({ account, children }: SignedInShellProps) {
  const { shell: t } = useText();
  const teams = ownTeams(account, useToday());
  useEffect(() => enterSession(account.person.id), [account.person.id]);
  useEffect(() => {
    const timer = setTimeout(fetchPages, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useLiveTeams(teams.map(({ id }) => id));
  return (
    <PageFrame
      before={
        <>
          {account.isDemo && <aside className="vb-shell__demo vb-no-print">{t.demo}</aside>}
          <AppHeader
            brand={<Brand name={t.product} organisation={account.organisation.shortName} />}
            nav={<HeaderNav teams={teams} />}
            navLabel={t.nav}
            account={<ProfileMenu />}
          />
          <ConnectionBar />
        </>
      }
      after={
        <>
          <PhoneTabs teams={teams} />
          <AmbitionDialogs />
        </>
      }
    >
      {children}
    </PageFrame>
  );
}
