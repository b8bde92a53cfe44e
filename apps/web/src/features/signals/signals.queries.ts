import { queryOptions } from '@tanstack/react-query';
import { signalPaths } from '@verbeterbord/contracts/signals/signals.paths';
import type { listPreparedSignals, listSignals, readSignal } from '@verbeterbord/contracts/signals/signals.routes';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import type { listTeamNames } from '@verbeterbord/contracts/teams/teams.routes';
import type { SignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { signalsKey } from './my-signals.queries.ts';

/** One question with every step it took. What was read before may have moved on: it is read again whenever it is opened. */
export const threadQuery = (signalId: SignalId) =>
  queryOptions({
    queryKey: [...signalsKey, 'thread', signalId],
    queryFn: ({ signal }) => call<typeof readSignal>(signalPaths.readSignal, { params: { signalId }, signal }),
    refetchOnMount: 'always',
  });

/** What is asked of a team and not answered yet, with the names that belong to it. */
export const receivedQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: [...signalsKey, 'received', teamId],
    queryFn: ({ signal }) =>
      call<typeof listSignals>(signalPaths.listSignals, {
        params: { teamId },
        query: { box: 'received', state: 'open' },
        signal,
      }),
  });

/** What I prepare as a facilitator. */
export const preparedQuery = queryOptions({
  queryKey: [...signalsKey, 'prepared'],
  queryFn: ({ signal }) => call<typeof listPreparedSignals>(signalPaths.listPreparedSignals, { signal }),
});

/** Every team of the organisation by name: one may also ask a team whose board is closed. */
export const teamNamesQuery = queryOptions({
  queryKey: ['team-names'],
  queryFn: ({ signal }) => call<typeof listTeamNames>(teamPaths.listTeamNames, { signal }),
  staleTime: 5 * 60_000,
});
