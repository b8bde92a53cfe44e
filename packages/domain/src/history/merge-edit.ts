/** One field that two people changed: what stands there now and what the other person wants. */
export interface FieldClash {
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** The fields to write, the ones that meet another's edit, or neither when nothing differs any more. */
export interface MergedEdit {
  readonly set: Readonly<Record<string, unknown>>;
  readonly clashes: readonly FieldClash[];
}

/**
 * Edits that meet. `wanted` is what this person sends, `now` what stands there, `touchedSince` the fields that others changed after the
 * version this person saw. Fields apart merge; two different texts for one field clash; `lastWins` names the fields (owner, place)
 * where the latest choice simply holds. A field that already has the wanted value is left out.
 */
export function mergeEdit(
  wanted: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  touchedSince: ReadonlySet<string>,
  lastWins: ReadonlySet<string>,
): MergedEdit {
  const set: Record<string, unknown> = {};
  const clashes: FieldClash[] = [];
  for (const [field, mine] of Object.entries(wanted)) {
    if (mine === undefined || isSame(mine, now[field])) continue;
    if (touchedSince.has(field) && !lastWins.has(field)) clashes.push({ field, theirs: now[field], mine });
    else set[field] = mine;
  }
  return { set, clashes };
}

/** Values on the wire are text, numbers, null, or small objects and lists of those. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
