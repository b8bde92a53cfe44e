import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { periodPaths } from './periods.paths.ts';
import { closure, closureWish, period, periodWithResults } from './periods.schemas.ts';

export const listPeriods = defineRoute({
  ...periodPaths.listPeriods,
  tag: 'periods',
  summary: 'The periods of a team, oldest first: rounded off, the one running, and what is planned',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: listOf(period) },
  problems: ['invalid-request', 'not-found'],
});

export const readPeriod = defineRoute({
  ...periodPaths.readPeriod,
  tag: 'periods',
  summary: 'One period; once rounded off with what we wanted and what it became',
  permission: 'board.read',
  params: z.strictObject({ periodId: id }),
  success: { status: 200, body: periodWithResults },
  problems: ['invalid-request', 'not-found'],
});

export const roundOffPeriod = defineRoute({
  ...periodPaths.roundOffPeriod,
  tag: 'periods',
  summary:
    'Round off the running period: one outcome for each unfinished action, after which the next one runs; twice is harmless',
  permission: 'period.round-off',
  params: z.strictObject({ periodId: id }),
  body: closureWish,
  success: { status: 200, body: closure },
  problems: [
    'invalid-request',
    'residents-data-suspected',
    'not-allowed',
    'not-found',
    'period-not-running',
    'outcomes-missing',
    'idempotency-key-reused',
    'try-again',
  ],
});
