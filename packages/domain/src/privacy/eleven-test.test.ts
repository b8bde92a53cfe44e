import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from './eleven-test.ts';

describe('the eleven-test', () => {
  it('passes well-known test numbers, also without their leading zero', () => {
    for (const digits of ['123456782', '111222333', '249566758', '999990342', '012345672', '12345672']) {
      expect(passesElevenTest(digits)).toBe(true);
    }
  });

  it('refuses all zeros, other lengths and anything but digits', () => {
    for (const text of ['000000000', '00000000', '1234567', '1234567820', '123.456.782', '', '12345678२']) {
      expect(passesElevenTest(text)).toBe(false);
    }
  });

  it('agrees with an independent implementation on twenty thousand numbers', () => {
    const numbers = fc.sample(fc.integer({ min: 1, max: 999_999_999 }), { numRuns: 20_000, seed: 11 });
    const digits = numbers.map((number) => String(number).padStart(9, '0'));
    const verdicts = digits.map((number) => passesElevenTest(number));
    expect(verdicts).toEqual(digits.map((number) => stdnum.NL!.bsn!.validate(number).isValid));
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(1_000);
  });

  it('notices every single wrong digit and every swap of two neighbours', () => {
    const validNumber = fc
      .integer({ min: 10_000_000, max: 999_999_999 })
      .map((number) => String(number).padStart(9, '0'))
      .filter(passesElevenTest);
    fc.assert(
      fc.property(validNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const wrong = (Number(digits[place]) + shift) % 10;
        expect(passesElevenTest(digits.slice(0, place) + wrong + digits.slice(place + 1))).toBe(false);
        const swapped = digits.slice(0, place) + (digits[place + 1] ?? '') + digits[place] + digits.slice(place + 2);
        if (swapped !== digits) expect(passesElevenTest(swapped)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
