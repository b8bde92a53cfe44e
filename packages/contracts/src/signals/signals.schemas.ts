import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type Signal, signalAddressees, signalKinds, signalStates } from '@verbeterbord/domain/signals/signal';
import { askableStates, signalStepKinds } from '@verbeterbord/domain/signals/take-step';
import { z } from 'zod';
import { calendarDay, confirmedNoResidentData, id, optionalText, requiredText, seenVersion } from '../http/values.ts';

const named = z.strictObject({ id, slug: z.string(), name: z.string() });
const person = z.strictObject({ id, givenName: z.string(), familyName: z.string() });

export const signal = z.strictObject({
  id,
  teamId: id,
  kind: z.enum(signalKinds),
  question: z.string(),
  about: z.string().nullable(),
  tried: z.string().nullable(),
  ambitionId: id.nullable(),
  actionId: id.nullable(),
  wantedBy: calendarDay,
  addressedTo: z.enum(signalAddressees),
  addressedTeamId: id.nullable(),
  state: z.enum(signalStates),
  askedById: id,
  askedOn: calendarDay,
  pickedUpById: id.nullable(),
  version: z.int(),
}) satisfies z.ZodType<Signal>;

/** What was said last when it came (back) to whoever owes it: what is still needed, or why it was passed on. Gone once it is answered. */
const note = z.strictObject({ kind: z.enum(['reopened', 'passed-on']), text: z.string() }).nullable();

/** A question in a list, with the names that belong to it and the latest answer. */
export const listedSignal = signal.extend({
  team: named,
  addressedTeam: named.nullable(),
  ambitionTitle: z.string().nullable(),
  pickedUpBy: person.nullable(),
  answer: z.strictObject({ text: z.string(), on: calendarDay }).nullable(),
  note,
});

/** A question with every step it took, oldest first. */
export const signalThread = listedSignal.extend({
  actionTitle: z.string().nullable(),
  steps: z.array(
    z.strictObject({
      id,
      kind: z.enum(signalStepKinds),
      state: z.enum(signalStates),
      on: calendarDay,
      byId: id,
      text: z.string().nullable(),
      addressedTo: z.enum(signalAddressees).nullable(),
      addressedTeam: named.nullable(),
    }),
  ),
  people: z.array(person),
});

/** A question as whoever owes it sees it: with no name of a person, for directors read this too. */
export const owedSignal = z.strictObject({
  id,
  kind: z.enum(signalKinds),
  question: z.string(),
  about: z.string().nullable(),
  tried: z.string().nullable(),
  ambitionTitle: z.string().nullable(),
  wantedBy: calendarDay,
  askedOn: calendarDay,
  state: z.enum(signalStates),
  team: named,
  addressedTo: z.enum(signalAddressees),
  addressedTeam: named.nullable(),
  /** Picked up by this person; by somebody else when it is picked up and not mine. */
  isMine: z.boolean(),
  answer: z.strictObject({ text: z.string(), on: calendarDay }).nullable(),
  note,
  version: z.int(),
});

export const mySignals = z.strictObject({
  /** What I owe, or a team I am in; the latest day first that passed or comes. */
  owed: z.array(owedSignal),
  /** What my teams asked and is not closed. */
  asked: z.array(owedSignal),
});

/** What a write says back: nothing about people. */
export const writtenSignal = z.strictObject({
  id,
  teamId: id,
  state: z.enum(signalStates),
  addressedTo: z.enum(signalAddressees),
  addressedTeamId: id.nullable(),
  version: z.int(),
  seq: z.int(),
  changed: z.boolean(),
});

/** Only the question is asked for: day, addressee and matter are filled in. */
export const newSignal = z.strictObject({
  id: id.optional(),
  question: requiredText(textLimit),
  about: optionalText(textLimit).optional(),
  tried: optionalText(textLimit).optional(),
  ambitionId: id.nullable().optional(),
  actionId: id.nullable().optional(),
  /** Something noticed that becomes this question: it is cleared in the same write. */
  observationId: id.nullable().optional(),
  /** A preparation of this facilitator that is put on the agenda: it is gone afterwards. */
  preparedSignalId: id.nullable().optional(),
  wantedBy: calendarDay.optional(),
  addressedTo: z.enum(signalAddressees).optional(),
  addressedTeamId: id.nullable().optional(),
  confirmedNoResidentData,
});

export const signalEdit = z.strictObject({
  question: requiredText(textLimit).optional(),
  about: optionalText(textLimit).optional(),
  tried: optionalText(textLimit).optional(),
  wantedBy: calendarDay.optional(),
  seenVersion,
  confirmedNoResidentData,
});

export const signalStateWish = z.strictObject({
  state: z.enum(askableStates),
  /** Why it is opened again or withdrawn, or what helped. */
  text: optionalText(textLimit).optional(),
  seenVersion,
  confirmedNoResidentData,
});

export const signalAddresseeWish = z.strictObject({
  addressedTo: z.enum(signalAddressees),
  addressedTeamId: id.nullable(),
  wantedBy: calendarDay.optional(),
  text: optionalText(textLimit).optional(),
  seenVersion,
  confirmedNoResidentData,
});

export const newAnswer = z.strictObject({
  id: id.optional(),
  text: requiredText(textLimit),
  confirmedNoResidentData,
});

export const newNeed = z.strictObject({ id: id.optional() });

export const preparedSignal = z.strictObject({
  id,
  team: named,
  question: z.string(),
  about: z.string().nullable(),
  tried: z.string().nullable(),
  addressedTeamId: id.nullable(),
  wantedBy: calendarDay.nullable(),
  /** The day it was talked over with the team. */
  talkedOverOn: calendarDay.nullable(),
  version: z.int(),
});

export const newPreparedSignal = z.strictObject({
  id: id.optional(),
  teamId: id,
  question: requiredText(textLimit),
  about: optionalText(textLimit).optional(),
  tried: optionalText(textLimit).optional(),
  addressedTeamId: id.nullable().optional(),
  wantedBy: calendarDay.nullable().optional(),
  talkedOverOn: calendarDay.nullable().optional(),
  confirmedNoResidentData,
});

export const preparedSignalEdit = newPreparedSignal
  .omit({ id: true, teamId: true })
  .partial({ question: true })
  .extend({ seenVersion });

export type ListedSignal = z.infer<typeof listedSignal>;
export type SignalThread = z.infer<typeof signalThread>;
export type OwedSignal = z.infer<typeof owedSignal>;
export type MySignals = z.infer<typeof mySignals>;
export type WrittenSignal = z.infer<typeof writtenSignal>;
export type PreparedSignal = z.infer<typeof preparedSignal>;
