import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { writeProblems } from '../http/write-problems.ts';
import { boardSessionPaths } from './boardsessions.paths.ts';
import {
  boardSession,
  boardSessionEdit,
  boardSessionPage,
  newBoardSession,
  writtenBoardSession,
} from './boardsessions.schemas.ts';

const tag = 'boardsessions';
const ofTeam = z.strictObject({ teamId: id });
const ofSession = z.strictObject({ boardSessionId: id });

export const listBoardSessions = defineRoute({
  ...boardSessionPaths.listBoardSessions,
  tag,
  summary: 'The board sessions of a team, latest first, 100 at most',
  permission: 'board-session.read',
  params: ofTeam,
  success: { status: 200, body: listOf(boardSession) },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const startBoardSession = defineRoute({
  ...boardSessionPaths.startBoardSession,
  tag,
  summary: 'Start a board session; when one runs already, that one comes back with changed: false',
  permission: 'board-session.lead',
  params: ofTeam,
  body: newBoardSession,
  success: { status: 201, body: writtenBoardSession },
  problems: [...writeProblems],
});

export const readBoardSession = defineRoute({
  ...boardSessionPaths.readBoardSession,
  tag,
  summary: 'One board session with everything that came of it',
  permission: 'board-session.read',
  params: ofSession,
  success: { status: 200, body: boardSessionPage },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const editBoardSession = defineRoute({
  ...boardSessionPaths.editBoardSession,
  tag,
  summary: 'Step on or back, skip, say who is there and who chairs, keep what the schakel takes along, end or reopen',
  permission: 'board-session.lead',
  params: ofSession,
  body: boardSessionEdit,
  success: { status: 200, body: writtenBoardSession },
  problems: [...writeProblems, 'residents-data-suspected', 'edit-conflict', 'session-running'],
});
