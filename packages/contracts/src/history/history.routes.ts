import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { historyPaths } from './history.paths.ts';
import { ambitionTrend, change } from './history.schemas.ts';

export const listChanges = defineRoute({
  ...historyPaths.listChanges,
  tag: 'history',
  summary: 'What changed on a board after a given counter, in order; 500 at most, ask again after the last',
  permission: 'changes.read',
  params: z.strictObject({ teamId: id }),
  /** With `of` only what changed on that one thing of the team: an action, an ambition, a period, … */
  query: z.strictObject({ after: z.coerce.number().pipe(z.int().min(0)).default(0), of: id.optional() }),
  success: { status: 200, body: listOf(change) },
  problems: ['invalid-request', 'not-found'],
});

export const readTrends = defineRoute({
  ...historyPaths.readTrends,
  tag: 'history',
  summary:
    'Per ambition what was wanted and what it became in the last twelve rounded-off periods; no figure of a person',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: listOf(ambitionTrend) },
  problems: ['invalid-request', 'not-found'],
});
