import type { PersonId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Addressee, Signal, SignalState } from './signal.ts';

export const signalStepKinds = [
  'asked',
  'picked-up',
  'put-back',
  'answered',
  'passed-on',
  'closed',
  'reopened',
  'withdrawn',
] as const;
export type SignalStepKind = (typeof signalStepKinds)[number];

/** States a person can ask for; being answered comes with an answer. */
export const askableStates = ['asked', 'picked-up', 'closed', 'withdrawn'] as const;
export type AskableState = (typeof askableStates)[number];

/** Which side a step is for: whoever owes the answer, or whoever asked. */
export type StepSide = 'addressee' | 'asker';

type Standing = Pick<Signal, 'state' | 'pickedUpById' | 'addressedTo' | 'addressedTeamId'>;

/** What a step makes of a question. */
export interface SignalStep extends Standing {
  readonly kind: SignalStepKind;
}

/** Why a step cannot be taken: not from this state, or it would change nothing it could be for. */
export type StepRefusal = 'not-from-this-state' | 'already-there';

interface Move {
  readonly kind: SignalStepKind;
  readonly from: readonly SignalState[];
  readonly side: StepSide;
}

/** The step that leads to a state, from where it may be taken, and for whom it is. */
export function moveTo(state: AskableState, from: SignalState): Move {
  if (state === 'picked-up') return { kind: 'picked-up', from: ['asked', 'picked-up'], side: 'addressee' };
  if (state === 'closed') return { kind: 'closed', from: ['answered'], side: 'asker' };
  if (state === 'withdrawn') return { kind: 'withdrawn', from: ['asked', 'picked-up'], side: 'asker' };
  return from === 'picked-up'
    ? { kind: 'put-back', from: ['picked-up'], side: 'addressee' }
    : { kind: 'reopened', from: ['answered', 'closed', 'withdrawn'], side: 'asker' };
}

/**
 * Moves a question to a state: picked up by this person (from a colleague too), put back, closed ("Helpt dit?"), withdrawn, or opened
 * again. Null when it already is so.
 */
export function setState(signal: Standing, state: AskableState, by: PersonId): Result<SignalStep | null, StepRefusal> {
  const isSame = signal.state === state && (state !== 'picked-up' || signal.pickedUpById === by);
  if (isSame) return accepted(null);
  const { kind, from } = moveTo(state, signal.state);
  if (!from.includes(signal.state)) return refused('not-from-this-state');
  const pickedUpById = state === 'picked-up' ? by : state === 'asked' ? null : signal.pickedUpById;
  return accepted({ ...standing(signal), kind, state, pickedUpById });
}

/** Answers a question that is asked or picked up, or adds to an answer. */
export function answer(signal: Standing): Result<SignalStep, StepRefusal> {
  if (signal.state === 'closed' || signal.state === 'withdrawn') return refused('not-from-this-state');
  return accepted({ ...standing(signal), kind: 'answered', state: 'answered' });
}

/** Passes an unanswered question on to somebody else, who finds it as asked. */
export function passOn(signal: Standing, to: Addressee): Result<SignalStep, StepRefusal> {
  if (signal.state !== 'asked' && signal.state !== 'picked-up') return refused('not-from-this-state');
  if (signal.addressedTo === to.addressedTo && signal.addressedTeamId === to.addressedTeamId)
    return refused('already-there');
  return accepted({ ...to, kind: 'passed-on', state: 'asked', pickedUpById: null });
}

const standing = ({ state, pickedUpById, addressedTo, addressedTeamId }: Standing): Standing => ({
  state,
  pickedUpById,
  addressedTo,
  addressedTeamId,
});
