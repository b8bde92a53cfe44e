import type { ConfidenceRoundView } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';

/** What the team said, on the wire; who wrote it down stays inside. */
export const presentCheckIn = (row: Row): CheckIn =>
  ({
    id: row.id,
    ambitionId: row.ambition_id,
    periodId: row.period_id,
    sessionId: row.session_id ?? null,
    on: row.on_day,
    status: row.status,
    confidence: row.confidence,
    story: row.story,
    noticed: row.noticed,
    learned: row.learned,
  }) as CheckIn;

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentCheckIn(row), seq, changed });

/** A round of which nobody gave a number yet: as it is at its opening. */
export const presentOpened = (row: Row): ConfidenceRoundView => ({
  id: row.id as string,
  ambitionId: row.ambition_id as string,
  sessionId: (row.session_id as string | undefined) ?? null,
  state: 'open',
  openedOn: row.opened_on as string,
  votes: 0,
  mine: null,
  spread: null,
});
