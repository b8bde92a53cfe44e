import type { WrittenSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { Facts } from '@verbeterbord/domain/authorization/rule';
import type { Signal } from '@verbeterbord/domain/signals/signal';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';

const orNull = <Value>(value: unknown): Value | null => (value as Value | null | undefined) ?? null;

/** What a write says back: nothing about people. */
export const presentWritten = ({ row, seq, changed }: WrittenRow): WrittenSignal => ({
  id: row.id as string,
  teamId: row.team_id as string,
  state: row.state as Signal['state'],
  addressedTo: row.addressed_to as Signal['addressedTo'],
  addressedTeamId: orNull<string>(row.addressed_team_id),
  version: row.version as number,
  seq,
  changed,
});

/** How a question stands, as far as its next step looks at it. */
export const standingOf = (row: Row) => ({
  state: row.state as Signal['state'],
  pickedUpById: orNull<string>(row.picked_up_by_id),
  addressedTo: row.addressed_to as Signal['addressedTo'],
  addressedTeamId: orNull<string>(row.addressed_team_id),
});

/** What a decision about a question rests on. */
export const factsOf = (row: Row): NonNullable<Facts['signal']> => ({
  kind: row.kind as Signal['kind'],
  addressedTo: row.addressed_to as Signal['addressedTo'],
  addressedTeamId: orNull<string>(row.addressed_team_id),
  askedById: row.asked_by_id as string,
});
