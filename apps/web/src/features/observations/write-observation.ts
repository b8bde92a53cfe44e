import { observationPaths } from '@verbeterbord/contracts/observations/observations.paths';
import type {
  createObservation,
  setObservationOutcome,
} from '@verbeterbord/contracts/observations/observations.routes';
import type { Observation, ObservationOutcome } from '@verbeterbord/domain/observations/observation';
import type { ActionId, BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { observationsKey } from './observations.queries.ts';

interface Noticed {
  readonly text: string;
  readonly confirmedNoResidentData: string[] | undefined;
}

/** Ik merk…: keeps what somebody noticed. */
export const useNotice = (teamId: TeamId) =>
  useTeamWrite(teamId, observationsKey, (body: Noticed, operationId) =>
    call<typeof createObservation>(observationPaths.createObservation, { params: { teamId }, body, operationId }),
  );

export interface Clearing {
  readonly observation: Pick<Observation, 'id' | 'version'>;
  /** Null opens it again. */
  readonly outcome: ObservationOutcome | null;
  readonly reason?: string | null;
  readonly actionId?: ActionId;
  readonly sessionId?: BoardSessionId | null;
  readonly confirmedNoResidentData?: string[];
}

/** Says what became of something noticed, or opens it again. */
export const useClear = (teamId: TeamId) =>
  useTeamWrite(teamId, observationsKey, ({ observation, ...wish }: Clearing, operationId) =>
    call<typeof setObservationOutcome>(observationPaths.setObservationOutcome, {
      params: { observationId: observation.id },
      body: { ...wish, seenVersion: observation.version },
      operationId,
    }),
  );
