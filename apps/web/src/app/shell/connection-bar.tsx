import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useLive } from '../../platform/live/live-store.ts';
import { useIsStalled, useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { isSignedOut } from '../query-client.ts';
import { SignInAgainLink } from './sign-in-again-link.tsx';
import './shell.css';

/**
 * One calm bar while the session is over, the network is away, or what was sent does not arrive. The place is always there, so that it is
 * heard.
 */
export function ConnectionBar() {
  const { over } = useText().sessions;
  const { offline: t } = useText().shell;
  const isOver = isSignedOut(useQuery(accountQuery).error);
  const isOffline = useLive(({ connection }) => connection === 'offline');
  const isStalled = useIsStalled();
  const waiting = useUnsentCount();
  return (
    <div role="status" className="vb-shell__connection vb-no-print">
      {isOver && (
        <Notice tone="info" icon="door" title={over.bar} actions={<SignInAgainLink variant="accent" />}>
          {over.barBody}
        </Notice>
      )}
      {!isOver && (isOffline || isStalled) && (
        <Notice tone="info" icon="cloud-off" title={t.title}>
          {t.body} {waiting > 0 && t.waiting(waiting)}
        </Notice>
      )}
    </div>
  );
}
