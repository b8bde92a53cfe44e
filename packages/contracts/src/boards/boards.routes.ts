import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/values.ts';
import { boardPaths } from './boards.paths.ts';
import { board } from './boards.schemas.ts';

export const readBoard = defineRoute({
  ...boardPaths.readBoard,
  tag: 'boards',
  summary:
    'Everything the improvement board of a team shows for one period, with the counter it was read at and an ETag',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  /** The running period when absent. */
  query: z.strictObject({ period: id.optional() }),
  success: { status: 200, body: board },
  problems: ['invalid-request', 'not-found'],
  isConditional: true,
});
