import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses } from '../actions/action.ts';
import { type ActionInPeriod, goesAlong, type OutcomeWish, outcomes, reasonChips, roundOff } from './round-off.ts';

const action = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...actionStatuses),
  timesCarried: fc.integer({ min: 0, max: 5 }),
});
const period = fc.uniqueArray(action, { selector: ({ id }) => id, maxLength: 12 });
const inWords = 'We splitsen het: eerst alleen de school bellen.';

/** A right answer for each unfinished action. */
const wishesFor = (actions: readonly ActionInPeriod[]): OutcomeWish[] =>
  actions
    .filter(({ status }) => status !== 'done')
    .map(({ id }, index) => ({ actionId: id, outcome: outcomes[index % 3]!, reason: inWords }));

const faultsOf = (actions: readonly ActionInPeriod[], wishes: readonly OutcomeWish[]) => {
  const answer = roundOff(actions, wishes);
  return answer.ok ? [] : answer.refusal.map(({ fault }) => fault);
};
const open = (id: string, timesCarried = 0): ActionInPeriod => ({ id, status: 'to-do', timesCarried });

describe('rounding off a period', () => {
  it('gives every action exactly one outcome: done is done, the rest what was said', () => {
    fc.assert(
      fc.property(period, (actions) => {
        const answer = roundOff(actions, wishesFor(actions));
        if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
        expect(answer.value.map(({ actionId }) => actionId)).toEqual(actions.map(({ id }) => id));
        for (const [index, result] of answer.value.entries()) {
          expect(result.outcome === 'done').toBe(actions[index]!.status === 'done');
          expect(result.reason === null).toBe(result.outcome === 'done');
        }
      }),
    );
  });

  it('is refused while one unfinished action has no outcome, and names each that has none', () => {
    fc.assert(
      fc.property(period, fc.nat(), (actions, pick) => {
        const wishes = wishesFor(actions);
        fc.pre(wishes.length > 0);
        const left = pick % wishes.length;
        const answer = roundOff(actions, wishes.toSpliced(left, 1));
        expect(answer).toEqual({
          ok: false,
          refusal: [{ actionId: wishes[left]!.actionId, fault: 'outcome-missing' }],
        });
      }),
    );
  });

  it('asks a reason for each, a tap is enough; at the third time going along it asks for words', () => {
    const chip = reasonChips[0];
    expect(faultsOf([open('a')], [{ actionId: 'a', outcome: 'let-go', reason: null }])).toEqual(['reason-missing']);
    expect(faultsOf([open('a', 1)], [{ actionId: 'a', outcome: 'carried-over', reason: chip }])).toEqual([]);
    expect(faultsOf([open('a', 2)], [{ actionId: 'a', outcome: 'carried-over', reason: chip }])).toEqual([
      'words-missing',
    ]);
    expect(faultsOf([open('a', 2)], [{ actionId: 'a', outcome: 'carried-over', reason: inWords }])).toEqual([]);
    expect(faultsOf([open('a', 2)], [{ actionId: 'a', outcome: 'let-go', reason: chip }])).toEqual([]);
  });

  it('hears nothing about what is done, is not there, or was said before', () => {
    const done: ActionInPeriod = { id: 'a', status: 'done', timesCarried: 0 };
    const letGo = (actionId: string): OutcomeWish => ({ actionId, outcome: 'let-go', reason: 'too-busy' });
    expect(faultsOf([done], [letGo('a'), letGo('b')])).toEqual(['nothing-to-say', 'nothing-to-say']);
    expect(faultsOf([open('c')], [letGo('c'), letGo('c')])).toEqual(['said-twice']);
  });

  it('lets go what was let go, and takes the rest along', () => {
    expect(outcomes.filter((outcome) => goesAlong({ outcome }))).toEqual(['carried-over', 'asked']);
    expect(goesAlong({ outcome: 'done' })).toBe(false);
  });
});
