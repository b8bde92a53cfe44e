import type { Success } from '@verbeterbord/domain/successes/success';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';

/** A row of the database as it stands on the wire. */
export const presentSuccess = (row: Row): Success => ({
  id: row.id as string,
  text: row.text as string,
  actionId: (row.action_id as string | undefined) ?? null,
  on: row.chosen_on as string,
  sessionId: (row.session_id as string | undefined) ?? null,
});

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentSuccess(row), seq, changed });
