import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf, seenVersion } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { actionPaths } from './actions.paths.ts';
import {
  action,
  actionEdit,
  actionPlace,
  actionStatusWish,
  binnedAction,
  newAction,
  preparedOutcomeWish,
  writtenAction,
  writtenPreparedOutcome,
} from './actions.schemas.ts';

const tag = 'actions';
const ofTeam = z.strictObject({ teamId: id });
const ofAction = z.strictObject({ actionId: id });

export const listActions = defineRoute({
  ...actionPaths.listActions,
  tag,
  summary: "A team's actions of one period, in the order of the board",
  permission: 'board.read',
  params: ofTeam,
  query: z.strictObject({ period: id.optional() }),
  success: { status: 200, body: listOf(action) },
  problems: ['invalid-request', 'not-found'],
});

export const createAction = defineRoute({
  ...actionPaths.createAction,
  tag,
  summary: 'Put an action on the board, under a short-term ambition',
  permission: 'action.create',
  params: ofTeam,
  body: newAction,
  success: { status: 201, body: writtenAction },
  problems: [...writeProblems, 'residents-data-suspected', 'period-rounded-off', 'ambition-not-active'],
});

export const readAction = defineRoute({
  ...actionPaths.readAction,
  tag,
  summary: 'One action',
  permission: 'board.read',
  params: ofAction,
  success: { status: 200, body: action },
  problems: ['invalid-request', 'not-found'],
});

export const editAction = defineRoute({
  ...actionPaths.editAction,
  tag,
  summary: 'Change fields of an action; fields apart merge, two texts for one field are a conflict',
  permission: 'action.update',
  params: ofAction,
  body: actionEdit,
  success: { status: 200, body: writtenAction },
  problems: [
    ...writeProblems,
    'residents-data-suspected',
    'edit-conflict',
    'period-rounded-off',
    'ambition-not-active',
    'in-the-bin',
  ],
});

export const deleteAction = defineRoute({
  ...actionPaths.deleteAction,
  tag,
  summary: 'Put an action in the bin',
  permission: 'action.delete',
  params: ofAction,
  query: z.strictObject({ seenVersion: z.coerce.number().pipe(seenVersion).optional() }),
  success: { status: 200, body: writtenAction },
  problems: [...writeProblems, 'period-rounded-off'],
});

export const setActionStatus = defineRoute({
  ...actionPaths.setActionStatus,
  tag,
  summary: 'Set the status of an action, and whether it is stuck',
  permission: 'action.set-status',
  params: ofAction,
  body: actionStatusWish,
  success: { status: 200, body: writtenAction },
  problems: [...writeProblems, 'residents-data-suspected', 'period-rounded-off', 'ambition-not-active', 'in-the-bin'],
});

export const prepareOutcome = defineRoute({
  ...actionPaths.prepareOutcome,
  tag,
  summary: 'Say beforehand what is to become of an unfinished action of the running period; the last choice holds',
  permission: 'action.prepare-outcome',
  params: ofAction,
  body: preparedOutcomeWish,
  success: { status: 200, body: writtenPreparedOutcome },
  problems: [...writeProblems, 'residents-data-suspected', 'period-rounded-off', 'period-not-running', 'in-the-bin'],
});

export const moveAction = defineRoute({
  ...actionPaths.moveAction,
  tag,
  summary: 'Put an action elsewhere on the board: ambition, status and neighbour in one command',
  permission: 'action.move',
  params: ofAction,
  body: actionPlace,
  success: { status: 200, body: writtenAction },
  problems: [...writeProblems, 'period-rounded-off', 'ambition-not-active', 'in-the-bin'],
});

export const restoreAction = defineRoute({
  ...actionPaths.restoreAction,
  tag,
  summary: 'Take an action out of the bin; when its period was rounded off it returns in the running one',
  permission: 'action.restore',
  params: ofAction,
  success: { status: 200, body: writtenAction },
  problems: [...writeProblems, 'ambition-not-active'],
});

export const readBin = defineRoute({
  ...actionPaths.readBin,
  tag,
  summary: 'The actions in the bin of a team, latest first',
  permission: 'bin.read',
  params: ofTeam,
  success: { status: 200, body: listOf(binnedAction) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});
