import type { TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { readRhythm, writeRhythm } from './periods.repository.ts';

/** How long the next periods of a team are, and when it stands at the board. What runs or is planned keeps its days. */
export async function setRhythm(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  rhythm: TeamRhythm,
): Promise<TeamRhythm> {
  decisions.require('team.set-rhythm', { team: decisions.team(teamId) });
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    current.require('team.set-rhythm', { team: current.team(teamId) });
    const now = await readRhythm(transaction, teamId);
    const isSame = (Object.keys(rhythm) as (keyof TeamRhythm)[]).every((field) => rhythm[field] === now[field]);
    if (!isSame) await writeRhythm(transaction, teamId, rhythm);
    return rhythm;
  });
}
