import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../platform/i18n/use-text.ts';
import { keepSending } from '../platform/outbox/keep-sending.ts';
import { LiveAnnouncer } from '../ui/accessibility/live-announcer.tsx';
import { ToastRegion } from '../ui/toast/toast-region.tsx';
import { connectLive } from './live-map.ts';
import { askAccountAgain, queryClient } from './query-client.ts';
import { followWindows } from './session.ts';

/** What every page leans on: the read cache, the outbox, the stream, and the places where messages appear. */
export function Providers({ children }: { children: ReactNode }) {
  const { shell: t } = useText();
  useEffect(keepSending, []);
  useEffect(() => connectLive(queryClient), []);
  useEffect(() => followWindows(askAccountAgain), []);
  return (
    <QueryClientProvider client={queryClient}>
      {children}
      <ToastRegion label={t.messages} closeLabel={t.close} />
      <LiveAnnouncer />
    </QueryClientProvider>
  );
}
