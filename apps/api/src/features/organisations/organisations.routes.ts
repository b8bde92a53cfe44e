import * as contract from '@verbeterbord/contracts/organisations/organisations.routes';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import type { FastifyInstance } from 'fastify';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { readMunicipalities, readPeople, writeSettings } from './organisations.repository.ts';

// Names for people are sorted by Dutch rules here; the database compares bytes.
const byName = new Intl.Collator('nl');

/** The colleagues and the municipalities of the organisation, and what it chose for all its teams. */
export function registerOrganisations(app: FastifyInstance, dependencies: Dependencies): void {
  const { database } = dependencies;

  mount(app, dependencies, contract.listPeople, async ({ decisions }) => {
    decisions.require('people.list', {});
    const { actor, directory, today } = decisions;
    const people = await database.inOrganisation(actor.organisationId, readPeople);
    const items = people.flatMap((person) => {
      const held =
        directory.actors.get(person.id)?.memberships.filter((membership) => holdsOn(membership, today)) ?? [];
      return held.length > 0 ? [{ ...person, teamIds: held.map(({ teamId }) => teamId) }] : [];
    });
    return {
      items: items.sort(
        (a, b) => byName.compare(a.givenName, b.givenName) || byName.compare(a.familyName, b.familyName),
      ),
    };
  });

  mount(app, dependencies, contract.listMunicipalities, async ({ decisions }) => {
    decisions.require('teams.list', {});
    const items = await database.inOrganisation(decisions.actor.organisationId, readMunicipalities);
    return { items: items.sort((a, b) => byName.compare(a.name, b.name)) };
  });

  mount(app, dependencies, contract.readOrganisation, ({ decisions }) => {
    decisions.require('administration.read', {});
    return { boardsOpen: decisions.directory.organisation.boardsOpen };
  });

  mount(app, dependencies, contract.editOrganisation, async ({ body, decisions, intent }) => {
    decisions.require('organisation.update', {});
    await writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
      current.require('organisation.update', {});
      const { actor, directory } = current;
      if (directory.organisation.boardsOpen !== body.boardsOpen)
        await writeSettings(transaction, actor.organisationId, body.boardsOpen);
    });
    return body;
  });
}
