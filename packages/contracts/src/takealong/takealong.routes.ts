import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { textWriteProblems } from '../http/write-problems.ts';
import { takeAlongPaths } from './takealong.paths.ts';
import { broughtBackWish, listedTakeAlong, newTakeAlong, writtenTakeAlong } from './takealong.schemas.ts';

const tag = 'takealong';
const ofTeam = z.strictObject({ teamId: id });
const ofTakeAlong = z.strictObject({ takeAlongId: id });

export const listTakeAlongs = defineRoute({
  ...takeAlongPaths.listTakeAlongs,
  tag,
  summary:
    'The koffer of a team (box=own), or what its teams take along to this Team van teams (box=received); still away, or brought back in the last six weeks',
  permission: 'take-along.read',
  params: ofTeam,
  query: z.strictObject({ box: z.enum(['own', 'received']).default('own') }),
  success: { status: 200, body: listOf(listedTakeAlong) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const createTakeAlong = defineRoute({
  ...takeAlongPaths.createTakeAlong,
  tag,
  summary: 'Take something of the own board along to the Team van teams',
  permission: 'take-along.write',
  params: ofTeam,
  body: newTakeAlong,
  success: { status: 201, body: writtenTakeAlong },
  problems: [...textWriteProblems],
});

export const setBroughtBack = defineRoute({
  ...takeAlongPaths.setBroughtBack,
  tag,
  summary:
    'Say what was brought back: it stands on the same thing on the board of the team; edits meet as on an action',
  permission: 'take-along.write',
  params: ofTakeAlong,
  body: broughtBackWish,
  success: { status: 200, body: writtenTakeAlong },
  problems: [...textWriteProblems, 'edit-conflict'],
});

export const deleteTakeAlong = defineRoute({
  ...takeAlongPaths.deleteTakeAlong,
  tag,
  summary: 'Take something out of the koffer again',
  permission: 'take-along.write',
  params: ofTakeAlong,
  success: { status: 200, body: writtenTakeAlong },
  problems: [...textWriteProblems],
});
