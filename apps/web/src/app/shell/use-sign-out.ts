import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { signInPath } from '../../platform/navigation/paths.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { leaveSession } from '../session.ts';

/** Signs out here, and goes on to sign out of the work account where that is asked; says so when it does not work. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return () =>
    leaveSession(client).then(
      (address) => {
        if (address === null) navigate(signInPath);
        else window.location.assign(address);
      },
      (error) => {
        showToast({ message: problemText(error), stays: true });
      },
    );
}
