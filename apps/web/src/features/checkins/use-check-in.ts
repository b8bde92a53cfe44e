import { checkInPaths } from '@verbeterbord/contracts/checkins/checkins.paths';
import type { createCheckIn } from '@verbeterbord/contracts/checkins/checkins.routes';
import type { WrittenCheckIn } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { CheckInStatus, Confidence } from '@verbeterbord/domain/checkins/check-in';
import type { AmbitionId, BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { type TeamWrite, useTeamWrite } from '../../platform/api/use-team-write.ts';

export interface CheckInWish {
  readonly status: CheckInStatus;
  readonly confidence: Confidence | null;
  readonly story?: string | null;
  readonly noticed?: string | null;
  readonly learned?: string | null;
  readonly confirmedNoResidentData?: string[] | undefined;
}

/** Sends what the team says of one ambition, in the board session when there is one. */
export const useCheckIn = (
  teamId: TeamId,
  ambitionId: AmbitionId,
  sessionId: BoardSessionId | null,
): TeamWrite<CheckInWish, WrittenCheckIn> =>
  useTeamWrite(teamId, ['check-ins', teamId, ambitionId], (wish: CheckInWish, operationId) =>
    call<typeof createCheckIn>(checkInPaths.createCheckIn, {
      params: { ambitionId },
      body: { ...wish, sessionId },
      operationId,
    }),
  );
