import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useAccount } from '../../platform/authorization/account.ts';
import { roomsOf } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { setWatchingPreference, useWatchingPreference } from '../../platform/live/watching-preference.ts';
import { administrationPath, sessionsPath, whoSeesWhatPath } from '../../platform/navigation/paths.ts';
import { useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { chooseLook, type Look, lookNow, looks } from './look.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';
import { useSignOut } from './use-sign-out.ts';

/** The items of the profile menu, and the dialog that one of them may open. */
export function useProfileItems(): { items: readonly MenuItem[]; dialog: ReactNode } {
  const { account: t } = useText().shell;
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  const unsent = useUnsentCount();
  const { administers, hasTeam } = roomsOf(useAccount(), useToday());
  const { isOn } = useWatchingPreference();
  const [look, setLook] = useState(lookNow);
  const [isAsking, setAsking] = useState(false);

  const choose = (next: Look) => {
    chooseLook(next);
    setLook(next);
  };

  const watching: MenuItem = {
    key: 'watching',
    label: t.watching,
    isToggle: true,
    checked: isOn,
    onSelect: () => setWatchingPreference(!isOn),
  };
  const items: MenuItem[] = [
    // Only the own teams ever see it.
    ...(hasTeam ? [watching] : []),
    ...looks.map((one, index) => ({
      key: one,
      label: t.look[one],
      checked: one === look,
      separated: hasTeam && index === 0,
      onSelect: () => choose(one),
    })),
    { key: 'sessions', label: t.sessions, icon: 'lock', separated: true, onSelect: () => navigate(sessionsPath) },
    { key: 'who-sees-what', label: t.whoSeesWhat, icon: 'eye', onSelect: () => navigate(whoSeesWhatPath) },
    ...(administers
      ? [
          {
            key: 'administration',
            label: t.administration,
            icon: 'people' as const,
            onSelect: () => navigate(administrationPath),
          },
        ]
      : []),
    {
      key: 'sign-out',
      label: t.signOut,
      icon: 'door-leave',
      separated: true,
      onSelect: () => (unsent > 0 ? setAsking(true) : void signOut()),
    },
  ];
  const dialog = isAsking && (
    <SignOutDialog count={unsent} onStay={() => setAsking(false)} onLeave={() => void signOut()} />
  );
  return { items, dialog };
}
