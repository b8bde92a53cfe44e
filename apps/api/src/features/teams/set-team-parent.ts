import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { checkTree } from '@verbeterbord/domain/teams/check-tree';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { lockAndReadLeans, writeParent } from './tree.repository.ts';

const nothingLeans = { contributes: false, hasDelegates: false };

/** Puts a team under a Team van teams, or under none; refused, with the reason, while something leans on the one it would leave. */
export async function setTeamParent(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  parentId: TeamId | null,
): Promise<{ parentId: TeamId | null }> {
  decisions.require('team.manage', { team: decisions.team(teamId) });
  const seq = await writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    const team = current.team(teamId);
    current.require('team.manage', { team });
    const { organisationId, personId } = current.actor;
    const from = team.parentId;
    if (from === parentId) return null;
    const leans = from && (await lockAndReadLeans(transaction, organisationId, teamId, from, current.today));
    const answer = checkTree(current.directory.teams, teamId, parentId, leans || nothingLeans);
    if (!answer.ok) {
      if (answer.refusal === 'unknown') throw invalidRequest([bodyFault('parentId', 'unknown', 'no such team')]);
      throw new ProblemError('tree-refused', 'The team cannot stand there.', { reason: answer.refusal });
    }
    return writeParent(transaction, organisationId, personId, teamId, from, parentId);
  });
  if (seq !== null) dependencies.bell.ring(teamId, seq);
  return { parentId };
}
