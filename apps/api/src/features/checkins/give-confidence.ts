import type { ConfidenceRoundView } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { Confidence } from '@verbeterbord/domain/checkins/check-in';
import type { ConfidenceRoundId } from '@verbeterbord/domain/shared/ids';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { readRound, writeVote } from './confidence.repository.ts';

/**
 * Gives or changes the own number in an open round. The team's counter does not move, no change is logged and no key is kept: each of
 * those would know who gave it.
 */
export async function giveConfidence(
  { database }: Dependencies,
  decisions: Decisions,
  roundId: ConfidenceRoundId,
  value: Confidence,
): Promise<ConfidenceRoundView> {
  const { organisationId, personId } = decisions.actor;
  const read = await readRound(database, organisationId, personId, roundId);
  if (read === null) throw notFound();
  decisions.require('confidence.vote', { team: decisions.team(read.teamId) });
  const isGiven = await writeVote(database, organisationId, personId, roundId, value, decisions.today);
  const after = await readRound(database, organisationId, personId, roundId);
  if (isGiven) return after!.round;
  if (after?.round.state === 'shown') throw new ProblemError('confidence-shown', 'All numbers were shown already.');
  throw notFound();
}

/** Shows all numbers together and forgets who gave which, in one stroke; twice is harmless. */
export async function showConfidence(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  roundId: ConfidenceRoundId,
) {
  const { seq, changed } = await changeTeamRow(
    dependencies,
    decisions,
    intent,
    'confidence-round',
    roundId,
    ({ team_id, state }) => {
      const teamId = team_id as string;
      decisions.require('confidence.vote', { team: decisions.team(teamId) });
      return state === 'shown' ? null : { teamId, kind: 'shown', set: { state: 'shown' } };
    },
  );
  // The database made the spread.
  const read = await readRound(dependencies.database, intent.organisationId, intent.actorId, roundId);
  return { ...read!.round, seq, changed };
}
