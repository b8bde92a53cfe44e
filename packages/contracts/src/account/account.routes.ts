import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { accountPaths } from './account.paths.ts';
import {
  account,
  demoPerson,
  demoSessionRequest,
  myAction,
  mySession,
  signInOptions as signInOptionsSchema,
  signOut,
} from './account.schemas.ts';

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

export const signInOptions = defineRoute({
  ...accountPaths.signInOptions,
  tag,
  summary: 'Where one can sign in: the identity providers of this host name, or of the domain of an e-mail address',
  permission: 'public',
  // The domain only: an address of the web stands in logs along the way, and what stands before the @ is somebody.
  query: z.strictObject({ emailDomain: z.hostname().max(253).optional() }),
  success: { status: 200, body: signInOptionsSchema },
  problems: ['invalid-request'],
});

export const listMySessions = defineRoute({
  ...accountPaths.listMySessions,
  tag,
  summary: 'Where I am signed in, the browser last used first',
  permission: 'account.read',
  success: { status: 200, body: listOf(mySession) },
  problems: [],
});

export const endMySession = defineRoute({
  ...accountPaths.endMySession,
  tag,
  summary: 'End one of my sessions, such as that of a phone that was lost; it stops within ten seconds',
  permission: 'account.read',
  params: z.strictObject({ sessionId: id }),
  success: { status: 204 },
  problems: ['invalid-request', 'not-found'],
});

export const readSignOut = defineRoute({
  ...accountPaths.readSignOut,
  tag,
  summary: 'Where to go after signing out here, to sign out at the identity provider as well',
  permission: 'account.read',
  success: { status: 200, body: signOut },
  problems: [],
});
