import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { listOf } from '../http/values.ts';
import { accountPaths } from './account.paths.ts';
import { account, demoPerson, demoSessionRequest, myAction } from './account.schemas.ts';

const tag = 'account';

export const demoPeople = defineRoute({
  ...accountPaths.demoPeople,
  tag,
  summary: 'The people you can be in a demo installation',
  permission: 'public',
  success: { status: 200, body: listOf(demoPerson) },
  problems: ['not-found'],
});

export const createDemoSession = defineRoute({
  ...accountPaths.createDemoSession,
  tag,
  summary: 'Sign in as a demo person; 404 outside a demo installation',
  permission: 'public',
  body: demoSessionRequest,
  success: { status: 201, body: z.strictObject({ personId: z.string() }) },
  problems: ['invalid-request', 'not-found'],
});

export const endSession = defineRoute({
  ...accountPaths.endSession,
  tag,
  summary: 'Sign out',
  permission: 'public',
  success: { status: 204 },
  problems: [],
});

export const readAccount = defineRoute({
  ...accountPaths.readAccount,
  tag,
  summary: 'Who am I, in which organisation and teams, and what may I do there',
  permission: 'account.read',
  success: { status: 200, body: account },
  problems: [],
});

export const readMyActions = defineRoute({
  ...accountPaths.readMyActions,
  tag,
  summary: 'My actions of the running periods over all teams, each with its line of sight',
  permission: 'account.read',
  success: { status: 200, body: listOf(myAction) },
  problems: [],
});
