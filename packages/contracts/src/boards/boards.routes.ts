import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { calendarDay, id } from '../http/values.ts';
import { boardPaths } from './boards.paths.ts';
import { board } from './boards.schemas.ts';

export const readBoard = defineRoute({
  ...boardPaths.readBoard,
  tag: 'boards',
  summary:
    'Everything the improvement board of a team shows for one period, with the counter it was read at and an ETag',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  /** The running period when absent. With `on` the board as it stood at the end of that earlier day, without an ETag. */
  query: z
    .strictObject({ period: id.optional(), on: calendarDay.optional() })
    .refine(({ period, on }) => period === undefined || on === undefined, {
      error: 'either period or on',
      path: ['on'],
    }),
  success: { status: 200, body: board },
  problems: ['invalid-request', 'not-found'],
  isConditional: true,
});
