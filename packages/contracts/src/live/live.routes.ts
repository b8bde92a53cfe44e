import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/values.ts';
import { livePaths } from './live.paths.ts';

export const followEvents = defineRoute({
  ...livePaths.followEvents,
  tag: 'live',
  summary:
    'Server-sent events: `bell` {teamId, seq} for each board that changes, `presence` {teamId, personIds} within the team',
  permission: 'events.follow',
  query: z.strictObject({
    /** Team ids, separated by commas. */
    teams: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(id).min(1).max(50)),
    /** Whether colleagues of the team may see that you look at this team's board: the id of that team. */
    watching: id.optional(),
  }),
  success: { status: 200, type: 'text/event-stream' },
  problems: ['invalid-request', 'not-found'],
});
