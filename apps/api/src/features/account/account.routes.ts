import * as contract from '@verbeterbord/contracts/account/account.routes';
import type { DemoPerson } from '@verbeterbord/contracts/account/account.schemas';
import { permissions } from '@verbeterbord/domain/authorization/policies';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import type { FastifyInstance } from 'fastify';
import { readDemoPeople } from '../../platform/auth/demo-people.repository.ts';
import { sessionCookie } from '../../platform/auth/session-cookie.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { describeDemoPeople, readMyActions, readPersonName } from './account.repository.ts';
import { registerSessions } from './sessions.routes.ts';

/** Who I am, what I have to do, and the sessions that say so; the demo, its tests and benches open one without a provider. */
export function registerAccount(app: FastifyInstance, dependencies: Dependencies): void {
  registerSessions(app, dependencies);
  const { database, sessions, isDemo, isSecure } = dependencies;

  mount(app, dependencies, contract.demoPeople, async () => {
    if (!isDemo) throw notFound();
    return { items: await allDemoPeople(dependencies) };
  });

  mount(app, dependencies, contract.createDemoSession, async ({ body, reply }) => {
    const chosen = isDemo && (await readDemoPeople(database)).find(({ personId }) => personId === body.personId);
    if (!chosen) throw notFound();
    const token = await sessions.open(chosen.organisationId, chosen.personId);
    reply.header('set-cookie', sessionCookie(token, isSecure, sessions.terms.most));
    return { personId: chosen.personId };
  });

  mount(app, dependencies, contract.readAccount, async ({ decisions }) => {
    decisions.require('account.read', {});
    const { actor, directory, today } = decisions;
    const { seq: _, boardsOpen: __, ...organisation } = directory.organisation;
    const person = await database.inOrganisation(actor.organisationId, (transaction) =>
      readPersonName(transaction, actor.personId),
    );
    const held = actor.memberships.filter((membership) => holdsOn(membership, today));
    return {
      person,
      organisation,
      memberships: held.map(({ teamId, from, until, standsForTeamId }) => {
        const { id, slug, name, kind } = decisions.team(teamId);
        return { team: { id, slug, name, kind }, from, until, standsForTeamId };
      }),
      roles: [...actor.roles],
      permissions: held.map(({ teamId }) => ({ teamId, allowed: allowedOn(decisions, teamId) })),
      isDemo,
    };
  });

  mount(app, dependencies, contract.readMyActions, async ({ decisions }) => {
    decisions.require('account.read', {});
    return { items: await readMyActions(database, decisions.actor.organisationId, decisions.actor.personId) };
  });
}

/** What the person may do on an open period of a team's board. */
function allowedOn(decisions: Decisions, teamId: string) {
  const facts = { team: decisions.team(teamId), period: { state: 'running' as const } };
  return permissions.filter((permission) => decisions.allows(permission, facts));
}

async function allDemoPeople({ database }: Dependencies): Promise<DemoPerson[]> {
  const chosen = await readDemoPeople(database);
  const organisations = [...new Set(chosen.map(({ organisationId }) => organisationId))];
  const described = await Promise.all(
    organisations.map((organisationId) =>
      database.inOrganisation(organisationId, (transaction) =>
        describeDemoPeople(
          transaction,
          chosen.filter((one) => one.organisationId === organisationId).map(({ personId }) => personId),
        ),
      ),
    ),
  );
  const byId = new Map(described.flat().map((person) => [person.id, person]));
  return chosen.flatMap(({ personId }) => byId.get(personId) ?? []);
}
