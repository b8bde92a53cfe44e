import type { TeamDecision } from '@verbeterbord/domain/decisions/decision';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';

/** A row of the database as it stands on the wire. */
export const presentDecision = (row: Row): TeamDecision => ({
  id: row.id as string,
  text: row.text as string,
  on: row.decided_on as string,
  sessionId: (row.session_id as string | undefined) ?? null,
});

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentDecision(row), seq, changed });
