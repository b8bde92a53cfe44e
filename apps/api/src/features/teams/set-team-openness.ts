import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { writeOpenness } from './teams.repository.ts';

/** The team's own choice; others see the board only where the organisation leaves teams that choice. */
export async function setTeamOpenness(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  openToOrganisation: boolean,
): Promise<{ openToOrganisation: boolean }> {
  decisions.require('team.set-openness', { team: decisions.team(teamId) });
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    const team = current.team(teamId);
    current.require('team.set-openness', { team });
    if (team.isOpenByChoice !== openToOrganisation) await writeOpenness(transaction, teamId, openToOrganisation);
    return { openToOrganisation };
  });
}
