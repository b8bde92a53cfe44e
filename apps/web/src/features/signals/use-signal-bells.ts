import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { bellThrottle } from '../../platform/live/bell-throttle.ts';
import { registerBell } from '../../platform/live/bells.ts';
import { signalsKey } from './my-signals.queries.ts';

/** Reads questions again when any team this reader hears of changes: a question may come from, and an answer go to, each of them. */
export function useSignalBells(queryKey: readonly string[] = signalsKey): void {
  const client = useQueryClient();
  const key = queryKey.join(' ');
  useEffect(() => {
    const throttle = bellThrottle(() => void client.invalidateQueries({ queryKey: key.split(' ') }));
    const stop = registerBell(throttle.hear);
    return () => {
      stop();
      throttle.stop();
    };
  }, [client, key]);
}
