import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, PeriodId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const ofTeam = {
  name: 'board_sessions_of_team',
  text: `SELECT s.session FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(board_session) AS session FROM board_session
  WHERE team_id = $2 AND organisation_id = scope.organisation_id ORDER BY started_at DESC, id LIMIT 100) s`,
};

/** The sessions of a team, latest first, 100 at most. */
export async function readBoardSessions(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<Row[]> {
  const rows = await database.run<{ session: Row }>(ofTeam, [organisationId, teamId]);
  return rows.map((row) => row.session);
}

/** What starting a session rests on. */
export interface StartFacts {
  readonly seq: number;
  readonly running: Row | null;
  readonly periodId: PeriodId;
  /** Members on that day, in no order, each with when they last chaired. */
  readonly members: readonly {
    readonly id: PersonId;
    readonly givenName: string;
    readonly familyName: string;
    readonly chairedAt: string | null;
  }[];
  /** The last session that had a chair. */
  readonly latest: { readonly chairId: PersonId; readonly startedAt: string } | null;
}

const toStart = {
  name: 'start_of_board_session',
  text: `SELECT c.seq, p.id AS "periodId", members.list AS members,
  (SELECT to_json(r) FROM board_session r WHERE r.team_id = c.team_id AND r.state = 'running') AS running,
  (SELECT json_build_object('chairId', l.chair_id, 'startedAt', l.started_at) FROM board_session l
   WHERE l.team_id = c.team_id AND l.chair_id IS NOT NULL ORDER BY l.started_at DESC LIMIT 1) AS latest
FROM ${scope}
CROSS JOIN LATERAL (SELECT seq, team_id, organisation_id FROM team_counter
  WHERE team_id = $2 AND organisation_id = scope.organisation_id OFFSET 0) c
CROSS JOIN LATERAL (SELECT id FROM period WHERE team_id = c.team_id AND state = 'running' OFFSET 0) p
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', n.id, 'givenName', n.given_name, 'familyName', n.family_name, 'chairedAt', (
    SELECT max(s.started_at) FROM board_session s WHERE s.team_id = c.team_id AND s.chair_id = n.id))), '[]') AS list
  FROM (SELECT DISTINCT n.id, n.given_name, n.family_name FROM membership m JOIN person n ON n.id = m.person_id
        WHERE m.team_id = c.team_id AND m.organisation_id = c.organisation_id AND m.from_day <= $3
          AND coalesce(m.until_day, 'infinity') >= $3) n) members`,
};

/** Reads what starting a session rests on. */
export async function readStartFacts(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  today: CalendarDay,
): Promise<StartFacts> {
  const [facts] = await database.run<StartFacts>(toStart, [organisationId, teamId, today]);
  return facts!;
}

const linesInKoffer = {
  name: 'lines_in_koffer',
  text: `SELECT k.text FROM ${scope} CROSS JOIN LATERAL (
  SELECT text FROM take_along WHERE team_id = $2 AND organisation_id = scope.organisation_id AND to_team_id = $3 AND subject = 'words'
    AND text = ANY ($4::text[]) AND (created_at >= $5::timestamptz OR deleted_at IS NULL AND brought_back_on IS NULL)
  ORDER BY text) k`,
};

/** Which of these lines are away in the koffer of the team, or went in since an instant. */
export async function readLinesInKoffer(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  toTeamId: TeamId,
  lines: readonly string[],
  since: string,
): Promise<string[]> {
  const rows = await database.run<{ text: string }>(linesInKoffer, [organisationId, teamId, toTeamId, lines, since]);
  return rows.map(({ text }) => text);
}
