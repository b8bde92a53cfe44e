import * as contract from '@verbeterbord/contracts/teams/teams.routes';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { createTeam } from './create-team.ts';
import { readTeamAccess } from './read-team-access.ts';
import { setTeamOpenness } from './set-team-openness.ts';
import { setTeamParent } from './set-team-parent.ts';
import { presentTeam, presentTeamName } from './teams.presenter.ts';
import { readTeamDetails } from './teams.repository.ts';

const byName = new Intl.Collator('nl');

/** The teams a person may look at; the rest does not exist for them. */
export function registerTeams(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listTeams, ({ decisions }) => {
    decisions.require('teams.list', {});
    const readable = [...decisions.directory.teams.values()].filter((team) => decisions.allows('board.read', { team }));
    return { items: readable.map(presentTeam).sort((a, b) => byName.compare(a.name, b.name)) };
  });

  mount(app, dependencies, contract.listTeamNames, ({ decisions }) => {
    decisions.require('teams.list', {});
    const all = [...decisions.directory.teams.values()].map(presentTeamName);
    return { items: all.sort((a, b) => byName.compare(a.name, b.name)) };
  });

  mount(app, dependencies, contract.readTeam, async ({ params, decisions }) => {
    const team = decisions.team(params.teamId);
    decisions.require('board.read', { team });
    const details = await dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readTeamDetails(transaction, team.id),
    );
    const members = details.members
      .filter((member) => holdsOn(member, decisions.today))
      .sort((a, b) => byName.compare(a.givenName, b.givenName));
    return { ...presentTeam(team), ...details, members };
  });

  mount(app, dependencies, contract.setTeamOpenness, ({ params, body, decisions, intent }) =>
    setTeamOpenness(dependencies, decisions, intent, params.teamId, body.openToOrganisation),
  );

  mount(app, dependencies, contract.createTeam, ({ body, decisions, intent }) =>
    createTeam(dependencies, decisions, intent, body),
  );

  mount(app, dependencies, contract.setTeamParent, ({ params, body, decisions, intent }) =>
    setTeamParent(dependencies, decisions, intent, params.teamId, body.parentId),
  );

  mount(app, dependencies, contract.readTeamAccess, ({ params, decisions }) =>
    readTeamAccess(dependencies, decisions, params.teamId),
  );
}
