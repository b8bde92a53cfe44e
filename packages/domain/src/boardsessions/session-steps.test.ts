import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SessionStep, sessionSteps } from './board-session.ts';
import { nextStep, openStep, previousStep, skipStep, stepLook } from './session-steps.ts';

const step = fc.constantFrom(...sessionSteps);
const skipped = fc.uniqueArray(step);

it('passes what was skipped, onwards and back', () => {
  expect(nextStep('round', [])).toBe('done');
  expect(nextStep('round', ['done', 'not-done'])).toBe('ambitions');
  expect(previousStep('ambitions', ['done', 'not-done'])).toBe('round');
  expect(previousStep('round', [])).toBeNull();
  expect(nextStep('closing', [])).toBeNull();
});

it('always comes to the end by stepping on, whatever was skipped, and never twice at the same step', () => {
  fc.assert(
    fc.property(skipped, (quiet) => {
      const passed: SessionStep[] = [];
      for (let at: SessionStep | null = nextStep('round', quiet); at !== null; at = nextStep(at, quiet))
        passed.push(at);
      expect(passed.at(-1)).toBe('closing');
      expect(new Set(passed).size).toBe(passed.length);
      expect(passed.filter((one) => one !== 'closing' && quiet.includes(one))).toEqual([]);
    }),
  );
});

it('a step back undoes a step on, between steps that are not skipped', () => {
  fc.assert(
    fc.property(step, skipped, (at, quiet) => {
      const open = quiet.filter((one) => one !== at && one !== 'closing');
      const next = nextStep(at, open);
      if (next !== null) expect(previousStep(next, open)).toBe(at);
    }),
  );
});

it('skipping makes a step quiet and goes on; opening it takes it up again; the last one cannot be skipped', () => {
  fc.assert(
    fc.property(step, skipped, (at, quiet) => {
      const stand = { step: at, skipped: quiet };
      const after = skipStep(stand);
      if (at === 'closing') {
        expect(after).toEqual(stand);
        return;
      }
      expect(after.skipped.filter((one) => one === at)).toHaveLength(1);
      expect(stepLook(after, at)).toBe('skipped');
      const again = openStep(after, at);
      expect(again.skipped).not.toContain(at);
      expect(stepLook(again, at)).toBe('current');
    }),
  );
});

it('on the rail what lies behind is done, what lies ahead is open', () => {
  const stand = { step: 'ambitions', skipped: ['done', 'decisions'] } as const;
  expect(sessionSteps.map((one) => stepLook(stand, one))).toEqual([
    'done',
    'skipped',
    'done',
    'current',
    'ahead',
    'ahead',
    'skipped',
    'ahead',
    'ahead',
  ]);
});
