import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { textWriteProblems } from '../http/write-problems.ts';
import { measurePaths } from './measures.paths.ts';
import { measure, measureEdit, newMeasure, newReading, writtenMeasure } from './measures.schemas.ts';

const tag = 'measures';
const ofAmbition = z.strictObject({ ambitionId: id });
const ofMeasure = z.strictObject({ measureId: id });

export const listMeasures = defineRoute({
  ...measurePaths.listMeasures,
  tag,
  summary: 'What is measured for an ambition, with all readings in the order of their days',
  permission: 'board.read',
  params: ofAmbition,
  success: { status: 200, body: listOf(measure) },
  problems: ['invalid-request', 'not-found'],
});

export const createMeasure = defineRoute({
  ...measurePaths.createMeasure,
  tag,
  summary: 'Begin to measure something for an active ambition',
  permission: 'measure.write',
  params: ofAmbition,
  body: newMeasure,
  success: { status: 201, body: writtenMeasure },
  problems: [...textWriteProblems, 'ambition-not-active', 'in-the-bin'],
});

export const editMeasure = defineRoute({
  ...measurePaths.editMeasure,
  tag,
  summary: 'Change what is measured, from where and to where; edits meet as on an action',
  permission: 'measure.write',
  params: ofMeasure,
  body: measureEdit,
  success: { status: 200, body: writtenMeasure },
  problems: [...textWriteProblems, 'edit-conflict'],
});

export const deleteMeasure = defineRoute({
  ...measurePaths.deleteMeasure,
  tag,
  summary: 'Take a measure away with its readings; what was measured stays in the log',
  permission: 'measure.write',
  params: ofMeasure,
  success: { status: 200, body: writtenMeasure },
  problems: [...textWriteProblems],
});

export const createReading = defineRoute({
  ...measurePaths.createReading,
  tag,
  summary: 'Add what was measured on a day; the answer is the measure as it stands',
  permission: 'measure.write',
  params: ofMeasure,
  body: newReading,
  success: { status: 201, body: writtenMeasure },
  problems: [...textWriteProblems],
});

export const deleteReading = defineRoute({
  ...measurePaths.deleteReading,
  tag,
  summary: 'Take one reading away; the answer is the measure as it stands',
  permission: 'measure.write',
  params: z.strictObject({ measureId: id, readingId: id }),
  success: { status: 200, body: writtenMeasure },
  problems: [...textWriteProblems],
});
