import { queryOptions } from '@tanstack/react-query';
import { rollupPaths } from '@verbeterbord/contracts/rollups/rollups.paths';
import type { readAmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.routes';
import { signalPaths } from '@verbeterbord/contracts/signals/signals.paths';
import type { createNeed, setSignalState } from '@verbeterbord/contracts/signals/signals.routes';
import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';

/** Who reads no boards hears no bell, so what is on the screen is read again now and then. */
const READ_AGAIN_MS = 60_000;

export const overviewKey = ['ambition-overview'] as const;

/** Every ambition in reach as it stood after the last session. */
export const overviewQuery = queryOptions({
  queryKey: overviewKey,
  queryFn: ({ signal }) => call<typeof readAmbitionOverview>(rollupPaths.readAmbitionOverview, { signal }),
  staleTime: 5_000,
  refetchInterval: READ_AGAIN_MS,
});

/** Asks a team the one fixed question of a director. */
export const useAskNeed = (teamId: TeamId) =>
  useTeamWrite(teamId, overviewKey, (_wish: { readonly ask: TeamId }, operationId) =>
    call<typeof createNeed>(signalPaths.createNeed, { params: { teamId }, body: {}, operationId }),
  );

/** What a director makes of an own question: it helped, or it is no longer needed. */
export interface NeedStep {
  readonly state: 'closed' | 'withdrawn';
  readonly seenVersion: number;
}

/** Ends a question this director asked. */
export const useEndNeed = (need: OwedSignal) =>
  useTeamWrite(need.team.id, overviewKey, (body: NeedStep, operationId) =>
    call<typeof setSignalState>(signalPaths.setSignalState, { params: { signalId: need.id }, body, operationId }),
  );
