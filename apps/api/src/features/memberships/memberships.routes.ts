import * as contract from '@verbeterbord/contracts/memberships/memberships.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { listManagedPeople, listManagedTeams } from './managed-people.ts';
import { setAccess } from './set-access.ts';
import { createMembership, deleteMembership, editMembership } from './write-membership.ts';
import { createRoleGrant, deleteRoleGrant } from './write-role.ts';

/** People, memberships and roles, for administrators: one line per verb. */
export function registerMemberships(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listManagedPeople, ({ query, decisions }) => {
    decisions.require('administration.read', {});
    return listManagedPeople(dependencies, decisions, query);
  });

  mount(app, dependencies, contract.listManagedTeams, ({ decisions }) => {
    decisions.require('administration.read', {});
    return { items: listManagedTeams(decisions) };
  });

  mount(app, dependencies, contract.createMembership, ({ params, body, decisions, intent }) =>
    createMembership(dependencies, decisions, intent, params.personId, body),
  );

  mount(app, dependencies, contract.editMembership, ({ params, body, decisions, intent }) =>
    editMembership(dependencies, decisions, intent, params.membershipId, body),
  );

  mount(app, dependencies, contract.deleteMembership, ({ params, decisions, intent }) =>
    deleteMembership(dependencies, decisions, intent, params.membershipId),
  );

  mount(app, dependencies, contract.createRoleGrant, ({ params, body, decisions, intent }) =>
    createRoleGrant(dependencies, decisions, intent, params.personId, body),
  );

  mount(app, dependencies, contract.deleteRoleGrant, ({ params, decisions, intent }) =>
    deleteRoleGrant(dependencies, decisions, intent, params.roleGrantId),
  );

  mount(app, dependencies, contract.setAccess, ({ params, body, decisions, intent }) =>
    setAccess(dependencies, decisions, intent, params.personId, body.state),
  );
}
