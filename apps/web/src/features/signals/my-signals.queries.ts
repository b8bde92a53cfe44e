import { queryOptions } from '@tanstack/react-query';
import { signalPaths } from '@verbeterbord/contracts/signals/signals.paths';
import type { listMySignals } from '@verbeterbord/contracts/signals/signals.routes';
import { call } from '../../platform/api/call.ts';

/** Everything here that is read of questions. */
export const signalsKey = ['signals'] as const;

/** Of teams whose boards are closed to the reader no bell is heard, so what they ask and answer is asked after now and then. */
const READ_AGAIN_MS = 60_000;

/** What I or my teams owe, and what my teams asked; without names of people. */
export const mySignalsQuery = queryOptions({
  queryKey: [...signalsKey, 'mine'],
  queryFn: ({ signal }) => call<typeof listMySignals>(signalPaths.listMySignals, { signal }),
  staleTime: 5_000,
  refetchInterval: READ_AGAIN_MS,
});
