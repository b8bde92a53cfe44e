import type { MyObservation } from '@verbeterbord/contracts/observations/observations.schemas';
import type { Observation, ObservationOutcome } from '@verbeterbord/domain/observations/observation';
import type { Row } from '../../platform/db/known-key.ts';
import type { WrittenRow } from '../../platform/db/team-row.ts';
import type { MyRow } from './observations.repository.ts';

const textOrNull = (value: unknown): string | null => (value as string | null | undefined) ?? null;

/** A row of the database as it stands on the wire. */
export const presentObservation = (row: Row): Observation => ({
  id: row.id as string,
  teamId: row.team_id as string,
  text: row.text as string,
  noticedById: row.noticed_by_id as string,
  noticedOn: row.noticed_on as string,
  outcome: textOrNull(row.outcome) as ObservationOutcome | null,
  outcomeReason: textOrNull(row.outcome_reason),
  actionId: textOrNull(row.action_id),
  clearedOn: textOrNull(row.cleared_on),
  sessionId: textOrNull(row.session_id),
  version: row.version as number,
});

export const presentWritten = ({ row, seq, changed }: WrittenRow) => ({ ...presentObservation(row), seq, changed });

export const presentMine = ({ observation, team, actionTitle }: MyRow): MyObservation => ({
  ...presentObservation(observation),
  team,
  actionTitle,
});
