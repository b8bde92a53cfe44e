import * as contract from '@verbeterbord/contracts/successes/successes.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { presentSuccess } from './successes.presenter.ts';
import { readSuccesses } from './successes.repository.ts';
import { createSuccess, deleteSuccess } from './write-success.ts';

/** Ons succes: what a team chose together, kept and counted. */
export function registerSuccesses(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listSuccesses, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const rows = await readSuccesses(dependencies.database, decisions.actor.organisationId, params.teamId);
    return { items: rows.map(presentSuccess) };
  });

  mount(app, dependencies, contract.createSuccess, ({ params, body, decisions, intent }) =>
    createSuccess(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.deleteSuccess, ({ params, decisions, intent }) =>
    deleteSuccess(dependencies, decisions, intent, params.successId),
  );
}
