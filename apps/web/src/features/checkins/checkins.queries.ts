import { queryOptions } from '@tanstack/react-query';
import { checkInPaths } from '@verbeterbord/contracts/checkins/checkins.paths';
import type { listCheckIns, listConfidenceRounds } from '@verbeterbord/contracts/checkins/checkins.routes';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

// A vote rings no bell, so while a round is open the count is asked for. Only while somebody looks: the cache rests in the background.
const lookEveryMs = 2_500;

/** What was said of an ambition, latest first; read again at every bell of its team. */
export const checkInsQuery = (teamId: TeamId, ambitionId: AmbitionId) =>
  queryOptions({
    queryKey: ['check-ins', teamId, ambitionId],
    queryFn: ({ signal }) =>
      call<typeof listCheckIns>(checkInPaths.listCheckIns, { params: { ambitionId }, signal }).then(
        ({ items }) => items,
      ),
  });

/** The rounds of "halen we dit?" of a team, latest first. */
export const confidenceRoundsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['confidence-rounds', teamId],
    queryFn: ({ signal }) =>
      call<typeof listConfidenceRounds>(checkInPaths.listConfidenceRounds, { params: { teamId }, signal }).then(
        ({ items }) => items,
      ),
    refetchInterval: ({ state }) => (state.data?.some((round) => round.state === 'open') ? lookEveryMs : false),
    refetchIntervalInBackground: false,
  });
