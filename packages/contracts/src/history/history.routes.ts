import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { historyPaths } from './history.paths.ts';
import { change } from './history.schemas.ts';

export const listChanges = defineRoute({
  ...historyPaths.listChanges,
  tag: 'history',
  summary: 'What changed on a board after a given counter, in order; 500 at most, ask again after the last',
  permission: 'changes.read',
  params: z.strictObject({ teamId: id }),
  query: z.strictObject({ after: z.coerce.number().pipe(z.int().min(0)).default(0) }),
  success: { status: 200, body: listOf(change) },
  problems: ['invalid-request', 'not-found'],
});
