import type { TeamAccess } from '@verbeterbord/contracts/teams/teams.schemas';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import { teamAccess } from '@verbeterbord/domain/teams/team-access';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { readNames } from './teams.repository.ts';

const byName = new Intl.Collator('nl');

/** Who has to do with a team beside its members, by name, and what the team chose: the people behind "Wie ziet wat". */
export async function readTeamAccess(
  { database }: Dependencies,
  decisions: Decisions,
  teamId: TeamId,
): Promise<TeamAccess> {
  const team = decisions.team(teamId);
  decisions.require('board.read', { team });
  const { actor, directory, today } = decisions;
  const { delegates, ...holders } = teamAccess(directory.actors.values(), { today, team });
  const ids = [...delegates.map(({ personId }) => personId), ...Object.values(holders).flat()];
  const names = await database.inOrganisation(actor.organisationId, (transaction) => readNames(transaction, ids));
  const sorted = names.sort(
    (a, b) => byName.compare(a.givenName, b.givenName) || byName.compare(a.familyName, b.familyName),
  );
  const named = (chosen: readonly PersonId[]) => sorted.filter(({ id }) => chosen.includes(id));
  const standing = (isStandIn: boolean) =>
    named(delegates.filter((one) => one.isStandIn === isStandIn).map(({ personId }) => personId)).map((name) => ({
      ...name,
      isStandIn,
    }));
  const parent = team.parentId ? decisions.team(team.parentId) : null;
  return {
    team: { id: team.id, slug: team.slug, name: team.name },
    parent: parent && { id: parent.id, name: parent.name },
    openToOrganisation: team.isOpenByChoice,
    organisationAllowsOpen: directory.organisation.boardsOpen,
    delegates: [...standing(false), ...standing(true)],
    facilitators: named(holders.facilitators),
    directors: named(holders.directors),
    administrators: named(holders.administrators),
  };
}
