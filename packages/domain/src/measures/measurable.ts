import { largestValue } from './measure.ts';

/**
 * Whether a number can be kept exactly as it was measured: finite, within `largestValue` either side of nought, at most four places
 * behind the point, and no minus before a nought.
 */
export const isMeasurable = (value: number): boolean =>
  Math.abs(value) <= largestValue && !Object.is(value, -0) && Number(value.toFixed(4)) === value;
