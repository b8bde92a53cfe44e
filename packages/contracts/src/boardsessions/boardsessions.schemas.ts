import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type BoardSession, boardSessionStates, sessionSteps } from '@verbeterbord/domain/boardsessions/board-session';
import { z } from 'zod';
import { checkIn } from '../checkins/checkins.schemas.ts';
import { decision } from '../decisions/decisions.schemas.ts';
import { calendarDay, confirmedNoResidentData, id, instant, requiredText, seenVersion } from '../http/values.ts';
import { period, periodResult } from '../periods/periods.schemas.ts';
import { success } from '../successes/successes.schemas.ts';

export const boardSession = z.strictObject({
  id,
  teamId: id,
  periodId: id,
  state: z.enum(boardSessionStates),
  step: z.enum(sessionSteps),
  skipped: z.array(z.enum(sessionSteps)),
  chairId: id.nullable(),
  presentIds: z.array(id),
  takeAlong: z.array(z.string()),
  minutes: z.int(),
  heldOn: calendarDay,
  startedAt: instant,
  stepStartedAt: instant,
  endedAt: instant.nullable(),
  version: z.int(),
}) satisfies z.ZodType<BoardSession>;

export const writtenBoardSession = boardSession.extend({ seq: z.int(), changed: z.boolean() });

/** A session with everything that came of it: what its summary tells. */
export const boardSessionPage = boardSession.extend({
  seq: z.int(),
  team: z.strictObject({ id, slug: z.string(), name: z.string() }),
  period,
  /** What became of the period, once it is rounded off. */
  results: z.array(periodResult),
  decisions: z.array(decision),
  successes: z.array(success),
  checkIns: z.array(checkIn.extend({ ambitionTitle: z.string() })),
  /** Actions put on the board for the period after it, up to the moment the session ended. */
  newActions: z.array(z.strictObject({ id, title: z.string(), ownerId: id, ambitionId: id })),
  people: z.array(z.strictObject({ id, givenName: z.string(), familyName: z.string() })),
});

export const newBoardSession = z.strictObject({
  id: id.optional(),
  /** Whose turn it is when absent. */
  chairId: id.nullable().optional(),
  minutes: z.int().min(5).max(240).optional(),
});

export const boardSessionEdit = z.strictObject({
  step: z.enum(sessionSteps).optional(),
  skipped: z.array(z.enum(sessionSteps)).max(sessionSteps.length).optional(),
  chairId: id.nullable().optional(),
  presentIds: z.array(id).max(200).optional(),
  takeAlong: z.array(requiredText(lineLimit)).max(30).optional(),
  minutes: z.int().min(5).max(240).optional(),
  state: z.enum(boardSessionStates).optional(),
  seenVersion,
  confirmedNoResidentData,
});

export type WrittenBoardSession = z.infer<typeof writtenBoardSession>;
export type BoardSessionPage = z.infer<typeof boardSessionPage>;
