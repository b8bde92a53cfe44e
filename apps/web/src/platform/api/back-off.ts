const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** How long to wait before attempt number `attempt` (from 1), in milliseconds: doubling, with chance so that not all come at once. */
export const backOff = (attempt: number, chance = Math.random()): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1)) * (0.75 + chance / 2);
