import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { textWriteProblems } from '../http/write-problems.ts';
import { observationPaths } from './observations.paths.ts';
import {
  myObservation,
  newObservation,
  observation,
  observationOutcomeWish,
  writtenObservation,
} from './observations.schemas.ts';

const tag = 'observations';
const ofTeam = z.strictObject({ teamId: id });

export const listObservations = defineRoute({
  ...observationPaths.listObservations,
  tag,
  summary:
    'What the team noticed and nobody cleared yet, oldest first; with state=all the cleared ones too, 200 at most',
  permission: 'observation.read',
  params: ofTeam,
  query: z.strictObject({ state: z.enum(['open', 'all']).default('open') }),
  success: { status: 200, body: listOf(observation) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const createObservation = defineRoute({
  ...observationPaths.createObservation,
  tag,
  summary: 'Ik merk…: put down what you noticed, without an ambition',
  permission: 'observation.write',
  params: ofTeam,
  body: newObservation,
  success: { status: 201, body: writtenObservation },
  problems: [...textWriteProblems],
});

export const setObservationOutcome = defineRoute({
  ...observationPaths.setObservationOutcome,
  tag,
  summary: 'Clear what was noticed: it became an action, a question, or is let go; the last choice holds',
  permission: 'observation.write',
  params: z.strictObject({ observationId: id }),
  body: observationOutcomeWish,
  success: { status: 200, body: writtenObservation },
  problems: [...textWriteProblems],
});

export const listMyObservations = defineRoute({
  ...observationPaths.listMyObservations,
  tag,
  summary: 'What I noticed in the last half year in the teams I am a member of, latest first, with what came of it',
  permission: 'account.read',
  success: { status: 200, body: listOf(myObservation) },
  problems: [],
});
