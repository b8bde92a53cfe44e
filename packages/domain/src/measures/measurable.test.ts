import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeasurable } from './measurable.ts';
import { largestValue } from './measure.ts';

/** A number with at most four places, made from its digits. */
const fourPlaces = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999_999_998 }), fc.integer({ min: 0, max: 9999 }))
  .map(([isMinus, whole, places]) => `${isMinus ? '-' : ''}${whole}.${String(places).padStart(4, '0')}`);

describe('a number that is measured', () => {
  it('is taken with up to four places, however large', () => {
    fc.assert(
      fc.property(fourPlaces, (digits) => {
        const value = Number(digits);
        fc.pre(!Object.is(value, -0));
        expect(isMeasurable(value)).toBe(true);
        expect(value.toFixed(4)).toBe(digits);
      }),
    );
  });

  it('with a fifth place is refused rather than rounded', () => {
    expect(isMeasurable(0.00001)).toBe(false);
    expect(isMeasurable(12.34567)).toBe(false);
    expect(isMeasurable(1e-7)).toBe(false);
  });

  it('is never nothing, without end, beyond what is kept, or a nought with a minus', () => {
    for (const value of [Number.NaN, Infinity, -Infinity, largestValue + 1, -largestValue - 1, 1e21, -0]) {
      expect(isMeasurable(value), String(value)).toBe(false);
    }
    for (const value of [0, -12.5, largestValue, -largestValue]) expect(isMeasurable(value)).toBe(true);
  });
});
