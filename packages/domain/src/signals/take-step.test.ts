import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSignalStates, type Signal } from './signal.ts';
import { answer, askableStates, moveTo, passOn, type SignalStep, setState } from './take-step.ts';

type Standing = Pick<Signal, 'state' | 'pickedUpById' | 'addressedTo' | 'addressedTeamId'>;
const asked: Standing = { state: 'asked', pickedUpById: null, addressedTo: 'team', addressedTeamId: 'tvt' };
const allowed = (result: ReturnType<typeof setState>): SignalStep => {
  if (!result.ok || result.value === null) throw new Error('no step');
  return result.value;
};

describe('a question', () => {
  it('is picked up by one person, from a colleague too, and put back for whoever comes next', () => {
    const first = allowed(setState(asked, 'picked-up', 'noor'));
    expect(first).toMatchObject({ kind: 'picked-up', pickedUpById: 'noor' });
    const second = allowed(setState(first, 'picked-up', 'daan'));
    expect(second).toMatchObject({ kind: 'picked-up', pickedUpById: 'daan' });
    expect(setState(second, 'picked-up', 'daan')).toEqual({ ok: true, value: null });
    expect(allowed(setState(second, 'asked', 'noor'))).toMatchObject({ kind: 'put-back', pickedUpById: null });
  });

  it('is closed only once it was answered, and opened again by who asked when it did not help', () => {
    expect(setState(asked, 'closed', 'daan')).toEqual({ ok: false, refusal: 'not-from-this-state' });
    const answered = allowed(answer(asked));
    const closed = allowed(setState(answered, 'closed', 'daan'));
    expect(setState(closed, 'closed', 'noor')).toEqual({ ok: true, value: null });
    expect(answer(closed)).toEqual({ ok: false, refusal: 'not-from-this-state' });
    expect(allowed(setState(closed, 'asked', 'daan'))).toMatchObject({ kind: 'reopened', state: 'asked' });
    expect(moveTo('asked', 'closed').side).toBe('asker');
    expect(moveTo('asked', 'picked-up').side).toBe('addressee');
  });

  it('is withdrawn while nobody answered, and not after', () => {
    expect(allowed(setState(asked, 'withdrawn', 'daan')).state).toBe('withdrawn');
    expect(setState(allowed(answer(asked)), 'withdrawn', 'daan')).toMatchObject({ ok: false });
  });

  it('is passed on to somebody else, who finds it as asked', () => {
    const pickedUp = allowed(setState(asked, 'picked-up', 'noor'));
    const directors = { addressedTo: 'directors', addressedTeamId: null } as const;
    expect(passOn(pickedUp, directors)).toEqual({
      ok: true,
      value: { ...directors, kind: 'passed-on', state: 'asked', pickedUpById: null },
    });
    expect(passOn(asked, { addressedTo: 'team', addressedTeamId: 'tvt' })).toMatchObject({ refusal: 'already-there' });
    expect(passOn(allowed(answer(asked)), directors)).toMatchObject({ refusal: 'not-from-this-state' });
  });
});

type Wish =
  | readonly ['state', (typeof askableStates)[number]]
  | readonly ['answer']
  | readonly ['pass-on', string | null];
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.constantFrom(...askableStates).map((state) => ['state', state] as const),
  fc.constant(['answer'] as const),
  fc.constantFrom('tvt', 'region', 'other', null).map((teamId) => ['pass-on', teamId] as const),
);
const people = fc.constantFrom('noor', 'daan', 'pieter');

function take(standing: Standing, [kind, what]: Wish, by: string) {
  if (kind === 'answer') return answer(standing);
  if (kind === 'state') return setState(standing, what as (typeof askableStates)[number], by);
  const teamId = what as string | null;
  return passOn(
    standing,
    teamId === null
      ? { addressedTo: 'directors', addressedTeamId: null }
      : { addressedTo: 'team', addressedTeamId: teamId },
  );
}

describe('whatever people wish, one after the other', () => {
  it('a question never stands where it cannot stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wishes, people), { maxLength: 30 }), (sequence) => {
        let standing: Standing = asked;
        let isAnswered = false;
        for (const [wish, by] of sequence) {
          const result = take(standing, wish, by);
          if (!result.ok || result.value === null) continue;
          const step = result.value;
          const was = standing.state;
          standing = step;
          if (step.kind === 'answered') isAnswered = true;
          expect((step.addressedTo === 'team') === (step.addressedTeamId !== null)).toBe(true);
          if (step.state === 'asked') expect(step.pickedUpById).toBeNull();
          if (step.state === 'picked-up') expect(step.pickedUpById).toBe(by);
          if (step.state === 'closed') expect([was, isAnswered]).toEqual(['answered', true]);
          if (step.state === 'withdrawn') expect(['asked', 'picked-up']).toContain(was);
          if (step.kind === 'passed-on')
            expect([step.state, ['asked', 'picked-up'].includes(was)]).toEqual(['asked', true]);
          if (!openSignalStates.includes(was)) expect(step.kind).toBe('reopened');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('only passing on changes who owes the answer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wishes, people), { maxLength: 30 }), (sequence) => {
        let standing: Standing = asked;
        for (const [wish, by] of sequence) {
          const result = take(standing, wish, by);
          if (!result.ok || result.value === null) continue;
          const moved =
            result.value.addressedTo !== standing.addressedTo ||
            result.value.addressedTeamId !== standing.addressedTeamId;
          expect(moved).toBe(result.value.kind === 'passed-on');
          standing = result.value;
        }
      }),
    );
  });

  it('the same wish of the same person twice is one step or the same refusal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...askableStates), people, fc.boolean(), (state, by, isAnswered) => {
        const from: Standing = isAnswered ? allowed(answer(asked)) : asked;
        const first = setState(from, state, by);
        if (!first.ok) return;
        expect(setState(first.value ?? from, state, by)).toEqual({ ok: true, value: null });
      }),
    );
  });
});
