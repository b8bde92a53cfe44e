import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import { linesForKoffer } from '@verbeterbord/domain/takealong/take-along';
import { takenColumns } from '../../platform/db/taken-along.ts';
import type { Entry } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { readLinesInKoffer } from './boardsessions.repository.ts';

type Said = Pick<BoardSession, 'teamId' | 'state' | 'takeAlong' | 'startedAt'>;

/**
 * What goes along to the Team van teams lies in the koffer once the session is over, written in the same write. A line that went in before
 * does not go in again when the session is taken up and ended anew, not even when somebody took it out.
 */
export async function kofferOf(
  { database, newId }: Dependencies,
  decisions: Decisions,
  { teamId, state, takeAlong, startedAt }: Said,
): Promise<readonly Entry[]> {
  const { parentId } = decisions.team(teamId);
  if (state !== 'ended' || parentId === null || takeAlong.length === 0) return [];
  const { organisationId } = decisions.actor;
  const lieThere = await readLinesInKoffer(database, organisationId, teamId, parentId, takeAlong, startedAt);
  const lines = linesForKoffer(takeAlong, lieThere);
  // They come in at one moment: their ids keep them in the order in which they were said.
  const ids = lines.map(() => newId()).sort();
  return lines.map((text, at) => ({
    entity: 'take-along',
    id: ids[at]!,
    kind: 'taken-along',
    version: null,
    set: takenColumns(decisions, { toTeamId: parentId, subject: 'words', subjectId: null, text }),
  }));
}
