import type { ConfidenceRoundView } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { AmbitionId, ConfidenceRoundId, OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

/** A round as person $2 sees it: of a shown one the spread tells how many, and nobody's own number is left. */
const view = `json_build_object('id', r.id, 'ambitionId', r.ambition_id, 'sessionId', r.session_id, 'state', r.state,
  'openedOn', r.opened_on, 'spread', r.spread,
  'votes', coalesce((SELECT sum(said) FROM unnest(r.spread) AS said),
    (SELECT count(*) FROM confidence_vote v WHERE v.round_id = r.id AND v.organisation_id = scope.organisation_id)),
  'mine', (SELECT v.value FROM confidence_vote v WHERE v.round_id = r.id AND v.person_id = $2 AND v.organisation_id = scope.organisation_id))`;

const ofTeam = {
  name: 'confidence_rounds_of_team',
  text: `SELECT ${view} AS round
FROM ${scope}
CROSS JOIN LATERAL (SELECT p.starts_on, o.time_zone FROM period p JOIN organisation o ON o.id = p.organisation_id
  WHERE p.team_id = $3 AND p.organisation_id = scope.organisation_id AND p.state = 'running' OFFSET 0) now
CROSS JOIN LATERAL (SELECT c.* FROM confidence_round c
  WHERE c.team_id = $3 AND c.organisation_id = scope.organisation_id AND (c.state = 'open' OR c.opened_on >= now.starts_on
    OR (c.opened_on >= now.starts_on - 60 AND EXISTS (SELECT 1 FROM change s WHERE s.entity_id = c.id AND s.kind = 'shown'
      AND s.organisation_id = scope.organisation_id AND (s.at AT TIME ZONE now.time_zone)::date >= now.starts_on)))) r
ORDER BY r.created_at DESC, r.id`,
};

/** The open rounds of a team and those shown since its running period began, as one member sees them; latest first. */
export async function readRounds(
  database: Database,
  organisationId: OrganisationId,
  me: PersonId,
  teamId: TeamId,
): Promise<ConfidenceRoundView[]> {
  const rows = await database.run<{ round: ConfidenceRoundView }>(ofTeam, [organisationId, me, teamId]);
  return rows.map(({ round }) => round);
}

const oneRound = {
  name: 'confidence_round',
  text: `SELECT ${view} AS round, r.team_id FROM ${scope}
CROSS JOIN LATERAL (SELECT * FROM confidence_round WHERE id = $3 AND organisation_id = scope.organisation_id OFFSET 0) r`,
};

/** One round as one member sees it, and whose it is; null when there is no such round. */
export async function readRound(
  database: Database,
  organisationId: OrganisationId,
  me: PersonId,
  roundId: ConfidenceRoundId,
): Promise<{ readonly round: ConfidenceRoundView; readonly teamId: TeamId } | null> {
  const values = [organisationId, me, roundId];
  const [found] = await database.run<{ round: ConfidenceRoundView; team_id: TeamId }>(oneRound, values);
  return found ? { round: found.round, teamId: found.team_id } : null;
}

const openOne = {
  name: 'open_confidence_round',
  text: `SELECT r.id FROM ${scope}
CROSS JOIN LATERAL (SELECT id FROM confidence_round
  WHERE ambition_id = $2 AND organisation_id = scope.organisation_id AND state = 'open' OFFSET 0) r`,
};

/** The round of an ambition that is open now. */
export async function readOpenRoundId(
  database: Database,
  organisationId: OrganisationId,
  ambitionId: AmbitionId,
): Promise<ConfidenceRoundId | null> {
  const [found] = await database.run<{ id: ConfidenceRoundId }>(openOne, [organisationId, ambitionId]);
  return found?.id ?? null;
}

/**
 * The round is held while the number is written: whoever shows it waits for this vote, and a vote that waited for the showing finds the
 * round no longer open. So no number is left behind in a shown round.
 */
const vote = {
  name: 'give_confidence',
  text: `INSERT INTO confidence_vote (organisation_id, team_id, round_id, person_id, value)
SELECT r.organisation_id, r.team_id, r.id, $3, $4::smallint FROM ${scope}
CROSS JOIN LATERAL (SELECT c.organisation_id, c.team_id, c.id FROM confidence_round c
  WHERE c.id = $2 AND c.organisation_id = scope.organisation_id AND c.state = 'open'
    AND EXISTS (SELECT 1 FROM membership m WHERE m.team_id = c.team_id AND m.person_id = $3
      AND m.organisation_id = scope.organisation_id AND m.from_day <= $5 AND coalesce(m.until_day, 'infinity') >= $5)
  FOR SHARE OF c) r
ON CONFLICT (round_id, person_id) DO UPDATE SET value = excluded.value
RETURNING 1`,
};

/**
 * Writes or changes a member's own number in an open round, in no log and through no counter. False when the round is not open, or the
 * person is no member on that day.
 */
export async function writeVote(
  database: Database,
  organisationId: OrganisationId,
  me: PersonId,
  roundId: ConfidenceRoundId,
  value: number,
  today: CalendarDay,
): Promise<boolean> {
  const rows = await database.run(vote, [organisationId, roundId, me, value, today]);
  return rows.length === 1;
}
