import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { periodPaths } from './periods.paths.ts';
import { period } from './periods.schemas.ts';

export const listPeriods = defineRoute({
  ...periodPaths.listPeriods,
  tag: 'periods',
  summary: 'The periods of a team, oldest first: rounded off, the one running, and what is planned',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: listOf(period) },
  problems: ['invalid-request', 'not-found'],
});
