import { useText } from '../../platform/i18n/use-text.ts';
import { useLive } from '../../platform/live/live-store.ts';
import { useIsStalled, useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import './shell.css';

/** One calm bar while the network is away or what was sent does not arrive. The place is always there, so that it is heard. */
export function ConnectionBar() {
  const { offline: t } = useText().shell;
  const isOffline = useLive(({ connection }) => connection === 'offline');
  const isStalled = useIsStalled();
  const waiting = useUnsentCount();
  return (
    <div role="status" className="vb-shell__connection vb-no-print">
      {(isOffline || isStalled) && (
        <Notice tone="info" icon="cloud-off" title={t.title}>
          {t.body} {waiting > 0 && t.waiting(waiting)}
        </Notice>
      )}
    </div>
  );
}
