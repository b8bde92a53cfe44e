import { queryOptions } from '@tanstack/react-query';
import { decisionPaths } from '@verbeterbord/contracts/decisions/decisions.paths';
import type { createDecision, deleteDecision, listDecisions } from '@verbeterbord/contracts/decisions/decisions.routes';
import type { TeamDecision } from '@verbeterbord/domain/decisions/decision';
import type { BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';

const decisionsKey = ['decisions'] as const;

/** Everything a team decided, latest first. */
export const decisionsQuery = (teamId: TeamId) =>
  queryOptions({
    queryKey: [...decisionsKey, teamId],
    queryFn: ({ signal }) => call<typeof listDecisions>(decisionPaths.listDecisions, { params: { teamId }, signal }),
  });

interface NewLine {
  readonly text: string;
  readonly sessionId: BoardSessionId | null;
  readonly confirmedNoResidentData?: string[];
}

/** Keeps one line. */
export const useDecide = (teamId: TeamId) =>
  useTeamWrite(teamId, decisionsKey, (body: NewLine, operationId) =>
    call<typeof createDecision>(decisionPaths.createDecision, { params: { teamId }, body, operationId }),
  );

/** Takes a line away that was put down by mistake. */
export const useTakeBack = (teamId: TeamId) =>
  useTeamWrite(teamId, decisionsKey, ({ id }: Pick<TeamDecision, 'id'>, operationId) =>
    call<typeof deleteDecision>(decisionPaths.deleteDecision, { params: { decisionId: id }, operationId }),
  );
