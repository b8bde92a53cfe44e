import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/values.ts';
import { rollupPaths } from './rollups.paths.ts';
import { ambitionOverview, rollup } from './rollups.schemas.ts';

const tag = 'rollups';

export const readRollup = defineRoute({
  ...rollupPaths.readRollup,
  tag,
  summary: 'A Team van teams with a row for each of its teams: how ambitions stand, what is done, what is asked of it',
  permission: 'rollup.read',
  params: z.strictObject({ teamId: id }),
  query: z.strictObject({ periods: z.coerce.number().pipe(z.int().min(1).max(12)).default(6) }),
  success: { status: 200, body: rollup },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const readAmbitionOverview = defineRoute({
  ...rollupPaths.readAmbitionOverview,
  tag,
  summary:
    'Every ambition in reach as it stood after the last session, without names of people and without figures of a running period',
  permission: 'teams.list',
  success: { status: 200, body: ambitionOverview },
  problems: [],
});
