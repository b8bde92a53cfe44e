import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { setWatchingPreference, useWatchingPreference } from '../../platform/live/watching-preference.ts';
import { signInPath } from '../../platform/navigation/paths.ts';
import { useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { leaveSession } from '../session.ts';
import { chooseLook, type Look, lookNow, looks } from './look.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';

/** The items of the profile menu, and the dialog that one of them may open. */
export function useProfileItems(): { items: readonly MenuItem[]; dialog: ReactNode } {
  const { account: t } = useText().shell;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const unsent = useUnsentCount();
  const { isOn } = useWatchingPreference();
  const [look, setLook] = useState(lookNow);
  const [isAsking, setAsking] = useState(false);

  const signOut = () =>
    leaveSession(client).then(
      () => navigate(signInPath),
      (error) => showToast({ message: problemText(error), stays: true }),
    );

  const choose = (next: Look) => {
    chooseLook(next);
    setLook(next);
  };

  const items: MenuItem[] = [
    {
      key: 'watching',
      label: t.watching,
      isToggle: true,
      checked: isOn,
      onSelect: () => setWatchingPreference(!isOn),
    },
    ...looks.map((one, index) => ({
      key: one,
      label: t.look[one],
      checked: one === look,
      separated: index === 0,
      onSelect: () => choose(one),
    })),
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
