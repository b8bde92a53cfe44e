/** A piece of a text: the same on both sides, or only on this one. */
export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Both texts in pieces, so that what differs can be underlined in each. */
export interface WordDiff {
  readonly theirs: readonly DiffPart[];
  readonly mine: readonly DiffPart[];
}

// Words, and the spaces and signs between them, each as a token of its own.
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

// A long word in common says more than a space or an "en" in common.
const weightOf = (token: string): number => (token.trim() === '' ? 0 : token.length + 1);

/** Compares two texts word by word (longest common subsequence, by weight); fit for texts of up to a thousand characters. */
export function wordDiff(theirs: string, mine: string): WordDiff {
  const [a, b] = [tokensOf(theirs), tokensOf(mine)];
  const width = b.length + 1;
  // common[i * width + j]: what a from i and b from j have in common, in order.
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [next, down, right] = [(i + 1) * width + j + 1, (i + 1) * width + j, i * width + j + 1];
      common[i * width + j] = a[i] === b[j] ? common[next]! + weightOf(a[i]!) : Math.max(common[down]!, common[right]!);
    }
  }
  const left: DiffPart[] = [];
  const right: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      left.push({ text: a[i]!, differs: false });
      right.push({ text: b[j]!, differs: false });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      left.push({ text: a[i]!, differs: true });
      i += 1;
    } else {
      right.push({ text: b[j]!, differs: true });
      j += 1;
    }
  }
  return { theirs: joined(left), mine: joined(right) };
}

/** Neighbours of one kind become one piece; a space is underlined only between two words that differ. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  parts.forEach((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const differs = part.text.trim() === '' ? before?.differs === true && after?.differs === true : part.differs;
    const last = result.at(-1);
    if (last?.differs === differs) result[result.length - 1] = { text: last.text + part.text, differs };
    else result.push({ text: part.text, differs });
  });
  return result;
}
