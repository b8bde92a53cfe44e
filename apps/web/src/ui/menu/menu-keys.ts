/** Where the arrow keys, Home and End lead in a ring of `count` items; null for any other key. */
export function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** The item after `current` whose label starts with `typed`, round the corner; -1 if there is none. */
export function typeaheadIndex(labels: readonly string[], typed: string, current: number): number {
  const wanted = typed.toLocaleLowerCase('nl');
  const from = wanted.length > 1 ? current : current + 1;
  for (let step = 0; step < labels.length; step++) {
    const index = (from + step) % labels.length;
    if (labels[index]!.toLocaleLowerCase('nl').startsWith(wanted)) return index;
  }
  return -1;
}
