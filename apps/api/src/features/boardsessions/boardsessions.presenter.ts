import type { WrittenBoardSession } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { SessionStep } from '@verbeterbord/domain/boardsessions/board-session';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';

type PlainSession = Omit<WrittenBoardSession, 'seq' | 'changed'>;

/** A row of the database as it stands on the wire. */
export const presentBoardSession = (row: Row): PlainSession => ({
  id: row.id as string,
  teamId: row.team_id as string,
  periodId: row.period_id as string,
  state: row.state as PlainSession['state'],
  step: row.step as SessionStep,
  skipped: row.skipped as SessionStep[],
  chairId: row.chair_id as string | null,
  presentIds: row.present_ids as string[],
  takeAlong: row.take_along as string[],
  minutes: row.minutes as number,
  heldOn: row.held_on as string,
  startedAt: instantOf(row.started_at),
  stepStartedAt: instantOf(row.step_started_at),
  endedAt: row.ended_at === null ? null : instantOf(row.ended_at),
  version: row.version as number,
});

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentBoardSession(row), seq, changed });

/** PostgreSQL writes an instant in the zone of the connection. */
const instantOf = (value: unknown): string => new Date(value as string).toISOString();
