import * as contract from '@verbeterbord/contracts/periods/periods.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { readPeriods, readPeriodWithResults, readRhythm } from './periods.repository.ts';
import { roundOffPeriod } from './round-off-period.ts';
import { setRhythm } from './set-rhythm.ts';
import { stretchPeriod } from './stretch-period.ts';

/** The rhythm of a team: its periods. */
export function registerPeriods(app: FastifyInstance, dependencies: Dependencies): void {
  mount(app, dependencies, contract.listPeriods, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const items = await dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readPeriods(transaction, params.teamId),
    );
    return { items };
  });

  mount(app, dependencies, contract.readPeriod, async ({ params, decisions }) => {
    const found = await dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readPeriodWithResults(transaction, params.periodId),
    );
    if (found === null) throw notFound();
    decisions.require('board.read', { team: decisions.team(found.teamId) });
    return found;
  });

  mount(app, dependencies, contract.editPeriod, ({ params, body, decisions, intent }) =>
    stretchPeriod(dependencies, decisions, intent, params.periodId, body),
  );

  mount(app, dependencies, contract.readRhythm, ({ params, decisions }) => {
    const team = decisions.team(params.teamId);
    decisions.require('team.set-rhythm', { team });
    return dependencies.database.inOrganisation(decisions.actor.organisationId, (transaction) =>
      readRhythm(transaction, team.id),
    );
  });

  mount(app, dependencies, contract.setRhythm, ({ params, body, decisions, intent }) =>
    setRhythm(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.roundOffPeriod, ({ params, body, decisions, intent }) =>
    roundOffPeriod(dependencies, decisions, intent, params.periodId, body),
  );
}
