import type { PeriodResult } from '@verbeterbord/domain/periods/round-off';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { defaultAddressee } from '@verbeterbord/domain/signals/check-addressee';
import { readAskingMoment } from '../../platform/db/asked-signal.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import type { AskedQuestion } from './closure.repository.ts';

/** The questions that come of rounding off, in the words of the reason: to the Team van teams, for its next board session. */
export async function askQuestions(
  { database, newId }: Dependencies,
  decisions: Decisions,
  teamId: TeamId,
  results: readonly PeriodResult[],
): Promise<AskedQuestion[]> {
  const asked = results.filter(({ outcome }) => outcome === 'asked');
  if (asked.length === 0) return [];
  const addressee = defaultAddressee(decisions.team(teamId));
  const { nextSession: wantedBy } = await readAskingMoment(database, decisions, teamId, addressee);
  return asked.map(({ actionId, reason }) => ({
    ...addressee,
    ...{ id: newId(), stepId: newId(), actionId, question: reason!, wantedBy },
  }));
}
