const COLOURS = 5;
const PATTERNS = ['solid', 'dashed', 'dotted'] as const;

/**
 * The classes that give everything inside a lane its colour and line, for the lane at `index` from 0; the sixth starts
 * again at the first colour with a dashed line. `neutral` is the grey of a board above the teams.
 */
export function laneClass(index: number | 'neutral'): string {
  if (index === 'neutral') return 'vb-lane vb-lane--neutral vb-lane--solid';
  const pattern = PATTERNS[Math.floor(index / COLOURS) % PATTERNS.length];
  return `vb-lane vb-lane--${(index % COLOURS) + 1} vb-lane--${pattern}`;
}
