import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useEffect } from 'react';
import { joinStream } from './stream.ts';
import { useWatchingPreference } from './watching-preference.ts';

/** Hears of every change on these boards while the component is there; `watching` is the board on the screen, of an own team. */
export function useLiveTeams(teamIds: readonly TeamId[], watching?: TeamId): void {
  const { isOn } = useWatchingPreference();
  const key = [...teamIds].sort().join(',');
  const shown = isOn && watching ? watching : null;
  useEffect(() => {
    if (key !== '') return joinStream({ teamIds: key.split(','), watching: shown });
  }, [key, shown]);
}
