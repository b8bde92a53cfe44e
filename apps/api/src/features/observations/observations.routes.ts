import * as contract from '@verbeterbord/contracts/observations/observations.routes';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import { daysToFindBack } from '@verbeterbord/domain/observations/clear-observation';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { presentMine, presentObservation } from './observations.presenter.ts';
import { readMyObservations, readObservations } from './observations.repository.ts';
import { createObservation, setObservationOutcome } from './write-observation.ts';

/** Ik merk…: what a team notices, for the team alone. */
export function registerObservations(app: FastifyInstance, dependencies: Dependencies): void {
  const { database } = dependencies;

  mount(app, dependencies, contract.listObservations, async ({ params, query, decisions }) => {
    decisions.require('observation.read', { team: decisions.team(params.teamId) });
    const rows = await readObservations(database, decisions.actor.organisationId, params.teamId, query.state);
    return { items: rows.map(presentObservation) };
  });

  mount(app, dependencies, contract.createObservation, ({ params, body, decisions, intent }) =>
    createObservation(dependencies, decisions, intent, params.teamId, body),
  );

  mount(app, dependencies, contract.setObservationOutcome, ({ params, body, decisions, intent }) =>
    setObservationOutcome(dependencies, decisions, intent, params.observationId, body),
  );

  mount(app, dependencies, contract.listMyObservations, async ({ decisions }) => {
    decisions.require('account.read', {});
    const { actor, today } = decisions;
    const teamIds = actor.memberships
      .filter((membership) => holdsOn(membership, today))
      .map(({ teamId }) => teamId)
      .filter((teamId) => decisions.allows('observation.read', { team: decisions.team(teamId) }));
    const since = addDays(today, -daysToFindBack);
    const rows = await readMyObservations(database, actor.organisationId, actor.personId, teamIds, since);
    return { items: rows.map(presentMine) };
  });
}
