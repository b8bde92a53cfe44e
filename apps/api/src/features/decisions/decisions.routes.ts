import * as contract from '@verbeterbord/contracts/decisions/decisions.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { presentDecision } from './decisions.presenter.ts';
import { readDecisions } from './decisions.repository.ts';
import { createDecision, deleteDecision } from './write-decision.ts';

/** Besloten: what a team decided, one line each. */
export function registerDecisions(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listDecisions, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const rows = await readDecisions(dependencies.database, decisions.actor.organisationId, params.teamId);
    return { items: rows.map(presentDecision) };
  });

  mount(app, dependencies, contract.createDecision, ({ params, body, decisions, intent }) =>
    createDecision(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.deleteDecision, ({ params, decisions, intent }) =>
    deleteDecision(dependencies, decisions, intent, params.decisionId),
  );
}
