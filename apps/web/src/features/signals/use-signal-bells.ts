import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { bellThrottle } from '../../platform/live/bell-throttle.ts';
import { registerBell } from '../../platform/live/bells.ts';
import { signalsKey } from './my-signals.queries.ts';

/** Reads questions again when any team this reader hears of changes: a question may come from, and an answer go to, each of them. */
export function useSignalBells(): void {
  const client = useQueryClient();
  useEffect(() => {
    const throttle = bellThrottle(() => void client.invalidateQueries({ queryKey: signalsKey }));
    const stop = registerBell(throttle.hear);
    return () => {
      stop();
      throttle.stop();
    };
  }, [client]);
}
