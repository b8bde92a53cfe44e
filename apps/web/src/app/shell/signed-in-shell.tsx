import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { type ReactNode, useEffect } from 'react';
import { AmbitionDialogs } from '../../features/ambitions/ambition-dialogs.tsx';
import { ownTeams } from '../../platform/authorization/account.ts';
import { roomsOf } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { AppHeader } from '../../ui/app-frame/app-header.tsx';
import { Brand } from '../../ui/app-frame/brand.tsx';
import { fetchPages } from '../lazy-pages.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { HeaderNav } from './header-nav.tsx';
import { PageFrame } from './page-frame.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { ProfileMenu } from './profile-menu.tsx';

const QUIET_AFTER_MS = 3_000;

type SignedInShellProps = { account: Account; children: ReactNode };

/** Header, page and tab bar for whoever signed in. */
export function SignedInShell({ account, children }: SignedInShellProps) {
  const { shell: t } = useText();
  const today = useToday();
  const teams = ownTeams(account, today);
  const rooms = roomsOf(account, today);
  useEffect(() => {
    const timer = setTimeout(fetchPages, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useLiveTeams(teams.map(({ id }) => id));
  return (
    <PageFrame
      before={
        <>
          <DemoBanner />
          <AppHeader
            brand={<Brand name={t.product} organisation={account.organisation.shortName} />}
            nav={<HeaderNav teams={teams} rooms={rooms} />}
            navLabel={t.nav}
            account={<ProfileMenu />}
          />
          <ConnectionBar />
        </>
      }
      after={
        <>
          <PhoneTabs teams={teams} rooms={rooms} />
          <AmbitionDialogs />
        </>
      }
    >
      {children}
    </PageFrame>
  );
}
