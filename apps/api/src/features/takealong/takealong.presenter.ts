import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import type { TakeAlong, TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';
import type { TakeAlongRow } from './takealong.repository.ts';

const textOrNull = (value: unknown): string | null => (value as string | null | undefined) ?? null;

/** A row of the database as it stands on the wire. */
export const presentTakeAlong = (row: Row): TakeAlong => ({
  id: row.id as string,
  teamId: row.team_id as string,
  toTeamId: row.to_team_id as string,
  subject: row.subject as TakeAlongSubject,
  subjectId: textOrNull(row.subject_id),
  text: row.text as string,
  takenById: row.taken_by_id as string,
  takenOn: row.taken_on as string,
  broughtBack: textOrNull(row.brought_back),
  broughtBackOn: textOrNull(row.brought_back_on),
  version: row.version as number,
});

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentTakeAlong(row), seq, changed });

export const presentListed = ({ item, team }: TakeAlongRow): ListedTakeAlong => ({
  ...presentTakeAlong(item),
  team,
});
