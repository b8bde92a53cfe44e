import * as contract from '@verbeterbord/contracts/actions/actions.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { presentAction, presentBinned } from './actions.presenter.ts';
import { readActions, readBinned, readForWrite } from './actions.repository.ts';
import { deleteAction, restoreAction } from './bin-action.ts';
import { createAction } from './create-action.ts';
import { editAction } from './edit-action.ts';
import { moveAction } from './move-action.ts';
import { prepareOutcome } from './prepare-outcome.ts';
import { setActionStatus } from './set-action-status.ts';

/** Actions over HTTP: one line per verb. */
export function registerActions(app: FastifyInstance, dependencies: Dependencies): void {
  const { database } = dependencies;

  mount(app, dependencies, contract.listActions, async ({ params, query, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const rows = await readActions(database, decisions.actor.organisationId, params.teamId, query.period ?? null);
    return { items: rows.map(presentAction) };
  });

  mount(app, dependencies, contract.readAction, async ({ params, decisions }) => {
    const { organisationId, personId: actorId } = decisions.actor;
    const asking = { organisationId, actorId, key: null, requestHash: Buffer.alloc(0) };
    const { action } = await readForWrite(database, asking, params.actionId);
    if (action === null || action.deleted_at !== null) throw notFound();
    decisions.require('board.read', { team: decisions.team(action.team_id as string) });
    return presentAction(action);
  });

  mount(app, dependencies, contract.readBin, async ({ params, decisions }) => {
    decisions.require('bin.read', { team: decisions.team(params.teamId) });
    const rows = await readBinned(database, decisions.actor.organisationId, params.teamId);
    return { items: rows.map(presentBinned) };
  });

  mount(app, dependencies, contract.createAction, ({ params, body, decisions, intent }) =>
    createAction(dependencies, decisions, intent, params.teamId, body),
  );
  mount(app, dependencies, contract.editAction, ({ params, body, decisions, intent }) =>
    editAction(dependencies, decisions, intent, params.actionId, body),
  );
  mount(app, dependencies, contract.deleteAction, ({ params, decisions, intent }) =>
    deleteAction(dependencies, decisions, intent, params.actionId),
  );
  mount(app, dependencies, contract.setActionStatus, ({ params, body, decisions, intent }) =>
    setActionStatus(dependencies, decisions, intent, params.actionId, body),
  );
  mount(app, dependencies, contract.prepareOutcome, ({ params, body, decisions, intent }) =>
    prepareOutcome(dependencies, decisions, intent, params.actionId, body),
  );
  mount(app, dependencies, contract.moveAction, ({ params, body, decisions, intent }) =>
    moveAction(dependencies, decisions, intent, params.actionId, body),
  );
  mount(app, dependencies, contract.restoreAction, ({ params, decisions, intent }) =>
    restoreAction(dependencies, decisions, intent, params.actionId),
  );
}
