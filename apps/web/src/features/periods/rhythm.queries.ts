import { queryOptions } from '@tanstack/react-query';
import { periodPaths } from '@verbeterbord/contracts/periods/periods.paths';
import type { readRhythm, setRhythm } from '@verbeterbord/contracts/periods/periods.routes';
import type { TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** How long the periods of a team are and when it stands at the board; read again each time it is opened. */
export const rhythmQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: ['teams', teamId, 'rhythm'],
    queryFn: ({ signal }) => call<typeof readRhythm>(periodPaths.readRhythm, { params: { teamId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

export const sendRhythm = (teamId: TeamId, rhythm: TeamRhythm): Promise<TeamRhythm> =>
  call<typeof setRhythm>(periodPaths.setRhythm, {
    params: { teamId },
    body: rhythm,
    operationId: crypto.randomUUID(),
  });
