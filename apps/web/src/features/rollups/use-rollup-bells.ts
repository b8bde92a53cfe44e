import { useQueryClient } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useEffect } from 'react';
import { bellThrottle } from '../../platform/live/bell-throttle.ts';
import { registerBell } from '../../platform/live/bells.ts';
import { rollupKey } from './rollups.queries.ts';

/** Reads the rollup again when one of its teams changes: the first time at once, and then at most once a second. */
export function useRollupBells(teamId: TeamId, teamIds: readonly TeamId[]): void {
  const client = useQueryClient();
  const key = teamIds.join(',');
  useEffect(() => {
    const throttle = bellThrottle(() => void client.invalidateQueries({ queryKey: rollupKey(teamId) }));
    const stop = registerBell((bell) => {
      if (key.includes(bell.teamId)) throttle.hear(bell);
    });
    return () => {
      stop();
      throttle.stop();
    };
  }, [client, teamId, key]);
}
