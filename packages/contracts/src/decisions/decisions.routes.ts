import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { decisionPaths } from './decisions.paths.ts';
import { decision, newDecision, writtenDecision } from './decisions.schemas.ts';

const tag = 'decisions';
const ofTeam = z.strictObject({ teamId: id });

export const listDecisions = defineRoute({
  ...decisionPaths.listDecisions,
  tag,
  summary: 'What the team decided, latest first',
  permission: 'board.read',
  params: ofTeam,
  success: { status: 200, body: listOf(decision) },
  problems: ['invalid-request', 'not-found'],
});

export const createDecision = defineRoute({
  ...decisionPaths.createDecision,
  tag,
  summary: 'Keep a decision, in one line',
  permission: 'decision.write',
  params: ofTeam,
  body: newDecision,
  success: { status: 201, body: writtenDecision },
  problems: [...writeProblems, 'residents-data-suspected'],
});

export const deleteDecision = defineRoute({
  ...decisionPaths.deleteDecision,
  tag,
  summary: 'Take a decision away that was put down by mistake; the log keeps it',
  permission: 'decision.write',
  params: z.strictObject({ decisionId: id }),
  success: { status: 200, body: writtenDecision },
  problems: [...writeProblems],
});
