import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { periodPaths } from './periods.paths.ts';
import {
  closure,
  closureWish,
  period,
  periodEdit,
  periodWithResults,
  rhythm,
  writtenPeriods,
} from './periods.schemas.ts';

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

export const editPeriod = defineRoute({
  ...periodPaths.editPeriod,
  tag: 'periods',
  summary: 'Stretch or shorten a running or planned period; the planned ones after it follow, without gap or overlap',
  permission: 'period.update',
  params: z.strictObject({ periodId: id }),
  body: periodEdit,
  success: { status: 200, body: writtenPeriods },
  problems: [
    'invalid-request',
    'not-allowed',
    'not-found',
    'period-rounded-off',
    'period-dates-refused',
    'edit-conflict',
    'idempotency-key-reused',
    'try-again',
  ],
});

export const readRhythm = defineRoute({
  ...periodPaths.readRhythm,
  tag: 'periods',
  summary: 'How long the periods of a team are, and when it stands at the board',
  permission: 'team.set-rhythm',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: rhythm },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const setRhythm = defineRoute({
  ...periodPaths.setRhythm,
  tag: 'periods',
  summary:
    'Set how long the next periods of a team are, and when it stands at the board; what runs or is planned stays',
  permission: 'team.set-rhythm',
  params: z.strictObject({ teamId: id }),
  body: rhythm,
  success: { status: 200, body: rhythm },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'idempotency-key-reused', 'try-again'],
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
