import { type Confidence, confidences } from './check-in.ts';

/** How many gave a number. `spread` says how many said 1, 2, 3, 4, 5. */
export const votesIn = (spread: readonly number[]): number => spread.reduce((sum, count) => sum + count, 0);

/**
 * The number that most people gave, as a first proposal for what the team says together; the most careful one when several were given as
 * often, null when nobody gave any. No mean: the spread is what there is to talk about.
 */
export function mostGiven(spread: readonly number[]): Confidence | null {
  const most = Math.max(0, ...spread);
  return most === 0 ? null : (confidences[spread.indexOf(most)] ?? null);
}
