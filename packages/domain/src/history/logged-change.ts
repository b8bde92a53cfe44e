import type { PersonId } from '../shared/ids.ts';

/** One row of a team's log: only the fields that changed, before and after, by their name in the database. */
export interface LoggedChange {
  readonly seq: number;
  /** An instant; outside the team only its day is right. */
  readonly at: string;
  /** Null outside the team. */
  readonly actorId: PersonId | null;
  readonly entity: string;
  readonly entityId: string;
  readonly kind: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What stands in the log of a board but not on it: who reads the board from outside reads these nowhere, so in its log neither. */
export const ofTheTeamAlone: readonly string[] = ['observation', 'take-along', 'board-session', 'confidence-round'];

/** The text a change holds under a name; null when it holds none. */
export function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** True when the change touched the field and it became something else. */
export function touched({ before, after }: Pick<LoggedChange, 'before' | 'after'>, name: string): boolean {
  return name in after && JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null);
}
