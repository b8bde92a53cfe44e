import { type Board, periodOutcomes } from '@verbeterbord/domain/boards/board';
import { checkInStatuses, confidences } from '@verbeterbord/domain/checkins/check-in';
import { outcomes } from '@verbeterbord/domain/periods/round-off';
import { signalAddressees, signalKinds, signalStates } from '@verbeterbord/domain/signals/signal';
import { takeAlongSubjects } from '@verbeterbord/domain/takealong/take-along';
import { teamKinds } from '@verbeterbord/domain/teams/team';
import { z } from 'zod';
import { action } from '../actions/actions.schemas.ts';
import { ambition } from '../ambitions/ambitions.schemas.ts';
import { calendarDay, id } from '../http/values.ts';
import { period } from '../periods/periods.schemas.ts';

export const board = z.strictObject({
  seq: z.int(),
  team: z.strictObject({
    id,
    slug: z.string(),
    name: z.string(),
    kind: z.enum(teamKinds),
    purpose: z.string(),
    parent: z.strictObject({ id, slug: z.string(), name: z.string() }).nullable(),
    sessionWeekday: z.int().min(1).max(7),
    sessionTime: z.string(),
  }),
  period,
  periods: z.array(period),
  ambitions: z.array(ambition.omit({ teamId: true })),
  upstream: z.array(z.strictObject({ id, title: z.string(), teamId: id, teamName: z.string(), teamSlug: z.string() })),
  actions: z.array(
    action
      .omit({ teamId: true })
      .extend({ outcome: z.enum(periodOutcomes).optional(), outcomeReason: z.string().nullable().optional() }),
  ),
  people: z.array(
    z.strictObject({
      id,
      givenName: z.string(),
      familyName: z.string(),
      from: calendarDay.nullable(),
      until: calendarDay.nullable(),
    }),
  ),
  municipalities: z.array(z.strictObject({ id, name: z.string() })),
  prepared: z.array(z.strictObject({ actionId: id, outcome: z.enum(outcomes), reason: z.string().nullable() })),
  checkIns: z.array(
    z.strictObject({
      ambitionId: id,
      status: z.enum(checkInStatuses),
      confidence: z.literal(confidences).nullable(),
      on: calendarDay,
    }),
  ),
  successes: z.strictObject({
    count: z.int(),
    latest: z.strictObject({ text: z.string(), on: calendarDay }).nullable(),
  }),
  signals: z.array(
    z.strictObject({
      id,
      kind: z.enum(signalKinds),
      question: z.string(),
      state: z.enum(signalStates),
      wantedBy: calendarDay,
      ambitionId: id.nullable(),
      actionId: id.nullable(),
      addressedTo: z.enum(signalAddressees),
      addressedTeamId: id.nullable(),
      addressedTeamName: z.string().nullable(),
      pickedUpById: id.nullable(),
      version: z.int(),
      answer: z.strictObject({ text: z.string(), on: calendarDay, byId: id }).nullable(),
    }),
  ),
  takeAlongs: z.array(
    z.strictObject({
      id,
      subject: z.enum(takeAlongSubjects),
      subjectId: id.nullable(),
      takenOn: calendarDay,
      broughtBack: z.string().nullable(),
      broughtBackOn: calendarDay.nullable(),
    }),
  ),
  runningSessionId: id.nullable(),
}) satisfies z.ZodType<Board>;
