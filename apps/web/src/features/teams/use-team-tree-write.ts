import { useMutation, useQueryClient } from '@tanstack/react-query';
import { teamPaths } from '@verbeterbord/contracts/teams/teams.paths';
import type { createTeam, setTeamParent } from '@verbeterbord/contracts/teams/teams.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { TreeRefusal } from '@verbeterbord/domain/teams/check-tree';
import type { TeamKind } from '@verbeterbord/domain/teams/team';
import { useRef } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { call } from '../../platform/api/call.ts';
import { Operations } from '../../platform/api/operations.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { roomText } from '../../platform/i18n/room-text.ts';

/** A team that is to be made. */
export interface TeamWish {
  readonly name: string;
  readonly purpose: string;
  readonly kind: TeamKind;
  readonly parentId: TeamId | null;
  readonly municipalityIds: string[];
  readonly firstDay?: string;
  readonly confirmedNoResidentData?: string[] | undefined;
}

/** Writes to the tree; the same wish sent again after a lost answer is done once, and all that knows of teams is read again. */
function useTreeWrite<Wish, Answer>(send: (wish: Wish, operationId: string) => Promise<Answer>) {
  const client = useQueryClient();
  const operations = useRef(new Operations());
  return useMutation({
    mutationFn: (wish: Wish) => send(wish, operations.current.idOf(wish)),
    onSuccess: (_answer, wish) => operations.current.answered(wish),
    onSettled: () =>
      Promise.all(
        [['managed-teams'], ['teams'], ['team-names'], ['team-access'], ['account']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useMakeTeam = () =>
  useTreeWrite((body: TeamWish, operationId) => call<typeof createTeam>(teamPaths.createTeam, { body, operationId }));

export const useMoveTeam = (teamId: TeamId) =>
  useTreeWrite((parentId: TeamId | null, operationId) =>
    call<typeof setTeamParent>(teamPaths.setTeamParent, { params: { teamId }, body: { parentId }, operationId }),
  );

/** Why the tree cannot be so, in a sentence that says what to do. */
export function treeProblemText(error: unknown): string {
  const { refusals } = roomText.teamTree;
  const reason =
    error instanceof ApiProblem && error.problem.code === 'tree-refused' ? error.problem.reason : undefined;
  return reason !== undefined && reason in refusals ? refusals[reason as TreeRefusal] : problemText(error);
}
