import * as contract from '@verbeterbord/contracts/checkins/checkins.routes';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { presentCheckIn } from './checkins.presenter.ts';
import { readCheckIns } from './checkins.repository.ts';
import { readRounds } from './confidence.repository.ts';
import { createCheckIn } from './create-check-in.ts';
import { giveConfidence, showConfidence } from './give-confidence.ts';
import { openConfidenceRound } from './open-confidence-round.ts';

/** Bijpraten, and "halen we dit?". */
export function registerCheckIns(app: FastifyInstance, dependencies: Dependencies): void {
  const { database } = dependencies;

  mount(app, dependencies, contract.listCheckIns, async ({ params, decisions }) => {
    const read = await readCheckIns(database, decisions.actor.organisationId, params.ambitionId);
    if (read === null) throw notFound();
    decisions.require('board.read', { team: decisions.team(read.teamId) });
    return { items: read.checkIns.map(presentCheckIn) };
  });

  mount(app, dependencies, contract.createCheckIn, ({ params, body, decisions, intent }) =>
    createCheckIn(dependencies, decisions, intent, params.ambitionId, body),
  );

  mount(app, dependencies, contract.listConfidenceRounds, async ({ params, decisions }) => {
    decisions.require('confidence.vote', { team: decisions.team(params.teamId) });
    const { organisationId, personId } = decisions.actor;
    return { items: await readRounds(database, organisationId, personId, params.teamId) };
  });

  mount(app, dependencies, contract.openConfidenceRound, ({ params, body, decisions, intent }) =>
    openConfidenceRound(dependencies, decisions, intent, params.ambitionId, body),
  );

  mount(app, dependencies, contract.giveConfidence, ({ params, body, decisions }) =>
    giveConfidence(dependencies, decisions, params.roundId, body.value),
  );

  mount(app, dependencies, contract.showConfidence, ({ params, decisions, intent }) =>
    showConfidence(dependencies, decisions, intent, params.roundId),
  );
}
