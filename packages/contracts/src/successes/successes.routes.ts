import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { successPaths } from './successes.paths.ts';
import { newSuccess, success, writtenSuccess } from './successes.schemas.ts';

const tag = 'successes';
const ofTeam = z.strictObject({ teamId: id });

export const listSuccesses = defineRoute({
  ...successPaths.listSuccesses,
  tag,
  summary: 'What the team chose as "ons succes", latest first',
  permission: 'board.read',
  params: ofTeam,
  success: { status: 200, body: listOf(success) },
  problems: ['invalid-request', 'not-found'],
});

export const createSuccess = defineRoute({
  ...successPaths.createSuccess,
  tag,
  summary: 'Choose something as "ons succes"',
  permission: 'success.write',
  params: ofTeam,
  body: newSuccess,
  success: { status: 201, body: writtenSuccess },
  problems: [...writeProblems, 'residents-data-suspected'],
});

export const deleteSuccess = defineRoute({
  ...successPaths.deleteSuccess,
  tag,
  summary: 'Take a success away that was chosen by mistake; the log keeps it',
  permission: 'success.write',
  params: z.strictObject({ successId: id }),
  success: { status: 200, body: writtenSuccess },
  problems: [...writeProblems],
});
