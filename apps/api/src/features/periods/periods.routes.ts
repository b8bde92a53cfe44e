import * as contract from '@verbeterbord/contracts/periods/periods.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { readPeriods } from './periods.repository.ts';

/** The rhythm of a team: its periods. */
export function registerPeriods(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listPeriods, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const items = await dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readPeriods(transaction, params.teamId),
    );
    return { items };
  });
}
