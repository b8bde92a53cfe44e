import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { textWriteProblems } from '../http/write-problems.ts';
import { signalPaths } from './signals.paths.ts';
import {
  listedSignal,
  mySignals,
  newAnswer,
  newNeed,
  newPreparedSignal,
  newSignal,
  preparedSignal,
  preparedSignalEdit,
  signalAddresseeWish,
  signalEdit,
  signalStateWish,
  signalThread,
  writtenSignal,
} from './signals.schemas.ts';

const tag = 'signals';
const ofTeam = z.strictObject({ teamId: id });
const ofSignal = z.strictObject({ signalId: id });
const ofPrepared = z.strictObject({ preparedSignalId: id });

export const listSignals = defineRoute({
  ...signalPaths.listSignals,
  tag,
  summary:
    'Questions that a team asked (box=asked) or that are asked of it (box=received); open ones, or the last 200 with state=all',
  permission: 'signal.read',
  params: ofTeam,
  query: z.strictObject({
    box: z.enum(['asked', 'received']).default('asked'),
    state: z.enum(['open', 'all']).default('open'),
  }),
  success: { status: 200, body: listOf(listedSignal) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const createSignal = defineRoute({
  ...signalPaths.createSignal,
  tag,
  summary:
    'Ask the Team van teams, another team, or through the Team van teams the directors; a facilitator may ask for a team in the scope',
  permission: 'signal.ask',
  params: ofTeam,
  body: newSignal,
  success: { status: 201, body: writtenSignal },
  problems: [...textWriteProblems],
});

export const readSignal = defineRoute({
  ...signalPaths.readSignal,
  tag,
  summary: 'One question with every step it took',
  permission: 'signal.read',
  params: ofSignal,
  success: { status: 200, body: signalThread },
  problems: ['invalid-request', 'not-found'],
});

export const editSignal = defineRoute({
  ...signalPaths.editSignal,
  tag,
  summary: 'Change the words of a question that is not answered yet, or the day an answer is wanted by',
  permission: 'signal.update',
  params: ofSignal,
  body: signalEdit,
  success: { status: 200, body: writtenSignal },
  problems: [...textWriteProblems, 'edit-conflict', 'signal-step-refused'],
});

export const setSignalState = defineRoute({
  ...signalPaths.setSignalState,
  tag,
  summary: 'Pick a question up or put it back, as who owes the answer; close, withdraw or open it again, as who asked',
  permission: 'signal.settle',
  params: ofSignal,
  body: signalStateWish,
  success: { status: 200, body: writtenSignal },
  problems: [...textWriteProblems, 'signal-step-refused'],
});

export const setSignalAddressee = defineRoute({
  ...signalPaths.setSignalAddressee,
  tag,
  summary: 'Pass a question on to another team or to the directors',
  permission: 'signal.pass-on',
  params: ofSignal,
  body: signalAddresseeWish,
  success: { status: 200, body: writtenSignal },
  problems: [...textWriteProblems, 'signal-step-refused'],
});

export const createAnswer = defineRoute({
  ...signalPaths.createAnswer,
  tag,
  summary: 'Answer a question; the answer stands on the board of the team that asked at once',
  permission: 'signal.answer',
  params: ofSignal,
  body: newAnswer,
  success: { status: 201, body: writtenSignal },
  problems: [...textWriteProblems, 'signal-step-refused'],
});

export const listMySignals = defineRoute({
  ...signalPaths.listMySignals,
  tag,
  summary:
    'What I or my teams owe, as a director what is asked of directors, and what my teams asked; without names of people',
  permission: 'account.read',
  success: { status: 200, body: mySignals },
  problems: [],
});

export const createNeed = defineRoute({
  ...signalPaths.createNeed,
  tag,
  summary: 'As a director, ask a team the one fixed question: what do you need from me?',
  permission: 'need.ask',
  params: ofTeam,
  body: newNeed,
  success: { status: 201, body: writtenSignal },
  problems: [...textWriteProblems, 'signal-step-refused'],
});

export const listPreparedSignals = defineRoute({
  ...signalPaths.listPreparedSignals,
  tag,
  summary: 'Questions I prepare as a facilitator; nobody else sees them',
  permission: 'signal.prepare',
  success: { status: 200, body: listOf(preparedSignal) },
  problems: ['not-allowed'],
});

export const createPreparedSignal = defineRoute({
  ...signalPaths.createPreparedSignal,
  tag,
  summary: 'Prepare a question about a team in private',
  permission: 'signal.raise',
  body: newPreparedSignal,
  success: { status: 201, body: preparedSignal },
  problems: ['invalid-request', 'residents-data-suspected', 'not-allowed', 'not-found'],
});

export const editPreparedSignal = defineRoute({
  ...signalPaths.editPreparedSignal,
  tag,
  summary: 'Change a preparation, or note the day it was talked over with the team',
  permission: 'signal.raise',
  params: ofPrepared,
  body: preparedSignalEdit,
  success: { status: 200, body: preparedSignal },
  problems: ['invalid-request', 'residents-data-suspected', 'not-allowed', 'not-found', 'edit-conflict'],
});

export const deletePreparedSignal = defineRoute({
  ...signalPaths.deletePreparedSignal,
  tag,
  summary: 'Throw a preparation away',
  permission: 'signal.prepare',
  params: ofPrepared,
  success: { status: 204 },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});
