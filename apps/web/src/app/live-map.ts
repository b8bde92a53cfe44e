import type { QueryClient } from '@tanstack/react-query';
import type { Bell } from '@verbeterbord/contracts/live/live.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { registerSignedOut } from '../platform/api/signed-out.ts';
import { registerBell } from '../platform/live/bells.ts';
import { onAcknowledged } from '../platform/outbox/sender.ts';
import { settleOutbox } from '../platform/outbox/settle-outbox.ts';
import { askAccountAgain } from './query-client.ts';
import { readingsIn, restsOn, tellsCounterOf } from './readings.ts';

const SECOND_LOOK_MS = 250;

/**
 * Which readings a bell makes old. What carries the counter of a team (a board, an ambition, my actions) is read again when the bell is
 * newer; what only has the team in its key (its bin, its periods) is read again at every bell. An answer of my own write counts as a bell.
 * Gives the way to stop.
 */
export function connectLive(client: QueryClient): () => void {
  const heard = new Map<TeamId, number>();

  // What carries the counter may finish a reading that is under way and be looked at twice. Nobody can tell whether another reading under
  // way was in time, so that begins anew.
  const readAgain = ({ teamId, seq }: Bell) => {
    const old = client.getQueryCache().findAll({ predicate: (query) => restsOn(query, teamId, seq, heard) });
    for (const query of old) {
      const cancelRefetch = !tellsCounterOf(query, teamId);
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch });
    }
  };

  const onBell = (bell: Bell) => {
    readAgain(bell);
    heard.set(bell.teamId, Math.max(bell.seq, heard.get(bell.teamId) ?? 0));
  };

  const settle = () => {
    const readings = readingsIn(client);
    settleOutbox((teamId) => {
      const seqs = readings.filter((reading) => reading.teamId === teamId).map(({ seq }) => seq);
      return seqs.length > 0 ? Math.min(...seqs) : undefined;
    });
  };

  // A reading that was on its way while the bell rang may be older than the bell.
  const lookTwice = () => {
    const late = readingsIn(client).filter(({ teamId, seq }) => seq < (heard.get(teamId) ?? 0));
    for (const { teamId } of late) readAgain({ teamId, seq: heard.get(teamId) ?? 0 });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    registerBell(onBell),
    registerSignedOut(askAccountAgain),
    onAcknowledged((teamId, seq) => onBell({ teamId, seq })),
    client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      clearTimeout(timer);
      // Not before the new reading is drawn: the old one would be seen for a moment without what waited.
      timer = setTimeout(() => {
        settle();
        lookTwice();
      }, SECOND_LOOK_MS);
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
