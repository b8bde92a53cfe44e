/** The start of a long text, cut between words, as the title that a new action begins with. */
export function titleFrom(words: string, limit: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const between = cut.lastIndexOf(' ');
  // A word longer than half the title is cut in two, but never a character.
  return between > limit / 2 ? cut.slice(0, between) : cut.replace(/\p{Surrogate}$/u, '');
}
