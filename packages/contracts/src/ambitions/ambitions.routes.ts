import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf, seenVersion } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { ambitionPaths } from './ambitions.paths.ts';
import {
  ambition,
  ambitionEdit,
  ambitionPage,
  lifecycleWish,
  newAmbition,
  writtenAmbition,
} from './ambitions.schemas.ts';

const tag = 'ambitions';
const ofTeam = z.strictObject({ teamId: id });
const ofAmbition = z.strictObject({ ambitionId: id });

export const listAmbitions = defineRoute({
  ...ambitionPaths.listAmbitions,
  tag,
  summary: 'The ambitions of a team, of every lifecycle, in the order of the board',
  permission: 'board.read',
  params: ofTeam,
  success: { status: 200, body: listOf(ambition) },
  problems: ['invalid-request', 'not-found'],
});

export const createAmbition = defineRoute({
  ...ambitionPaths.createAmbition,
  tag,
  summary: 'Write an ambition; a short-term one contributes to a long-term one of the same team',
  permission: 'ambition.create',
  params: ofTeam,
  body: newAmbition,
  success: { status: 201, body: writtenAmbition },
  problems: [...writeProblems, 'residents-data-suspected'],
});

export const readAmbition = defineRoute({
  ...ambitionPaths.readAmbition,
  tag,
  summary: 'One ambition: its chain up and down, milestone, and its actions through the periods',
  permission: 'board.read',
  params: ofAmbition,
  success: { status: 200, body: ambitionPage },
  problems: ['invalid-request', 'not-found'],
});

export const editAmbition = defineRoute({
  ...ambitionPaths.editAmbition,
  tag,
  summary: 'Change fields of an ambition; fields apart merge, two texts for one field are a conflict',
  permission: 'ambition.update',
  params: ofAmbition,
  body: ambitionEdit,
  success: { status: 200, body: writtenAmbition },
  problems: [...writeProblems, 'residents-data-suspected', 'edit-conflict', 'in-the-bin'],
});

export const deleteAmbition = defineRoute({
  ...ambitionPaths.deleteAmbition,
  tag,
  summary: 'Put an ambition without unfinished actions or contributions in the bin',
  permission: 'ambition.delete',
  params: ofAmbition,
  query: z.strictObject({ seenVersion: z.coerce.number().pipe(seenVersion).optional() }),
  success: { status: 200, body: writtenAmbition },
  problems: [...writeProblems, 'has-unfinished-actions', 'has-contributions'],
});

export const setAmbitionLifecycle = defineRoute({
  ...ambitionPaths.setAmbitionLifecycle,
  tag,
  summary: 'Achieve or stop an ambition, with a word why, or take it up again',
  permission: 'ambition.set-lifecycle',
  params: ofAmbition,
  body: lifecycleWish,
  success: { status: 200, body: writtenAmbition },
  problems: [
    ...writeProblems,
    'residents-data-suspected',
    'has-unfinished-actions',
    'has-contributions',
    'ambition-not-active',
    'in-the-bin',
  ],
});

export const restoreAmbition = defineRoute({
  ...ambitionPaths.restoreAmbition,
  tag,
  summary: 'Take an ambition out of the bin',
  permission: 'ambition.restore',
  params: ofAmbition,
  success: { status: 200, body: writtenAmbition },
  problems: [...writeProblems, 'ambition-not-active'],
});
