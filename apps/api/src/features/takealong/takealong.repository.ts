import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const team = "json_build_object('id', t.id, 'slug', t.slug, 'name', t.name)";

/** Still away, or brought back not too long ago; an "Ik merk…" for its team and for the Team van teams it went to. */
const stands = `k.deleted_at IS NULL AND (k.brought_back_on IS NULL OR k.brought_back_on >= $3::date)
  AND (k.subject <> 'observation' OR k.team_id = ANY ($4::uuid[]) OR k.to_team_id = ANY ($4::uuid[]))`;

const own = {
  name: 'take_alongs_of_team',
  text: `SELECT x.item, x.team FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(k) AS item, ${team} AS team
  FROM take_along k JOIN team t ON t.id = k.team_id AND t.organisation_id = k.organisation_id
  WHERE k.team_id = $2 AND k.organisation_id = scope.organisation_id AND ${stands} ORDER BY k.created_at, k.id) x`,
};

const received = {
  name: 'take_alongs_to_team',
  text: `SELECT x.item, x.team FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(k) AS item, ${team} AS team
  FROM take_along k JOIN team t ON t.id = k.team_id AND t.organisation_id = k.organisation_id AND t.parent_id = $2
  WHERE k.to_team_id = $2 AND k.organisation_id = scope.organisation_id AND ${stands} ORDER BY k.created_at, k.id) x`,
};

export interface TakeAlongRow {
  readonly item: Row;
  readonly team: { readonly id: TeamId; readonly slug: string; readonly name: string };
}

/** The koffer of a team, or what its teams take along to it, in the order in which it was taken. */
export const readTakeAlongs = (
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  box: 'own' | 'received',
  broughtBackSince: CalendarDay,
  teamsOfReader: readonly TeamId[],
): Promise<TakeAlongRow[]> =>
  database.run<TakeAlongRow & { item: Row }>(box === 'own' ? own : received, [
    organisationId,
    teamId,
    broughtBackSince,
    teamsOfReader,
  ]);

/** What taking something along rests on. */
export interface SubjectFacts {
  readonly seq: number;
  /** The words of the thing as it stands on the board of this team; null when there is no such thing there. */
  readonly text: string | null;
  /** What is away for it already. */
  readonly away: Row | null;
}

const thing = (table: string, column: string, isThere: string) =>
  `(SELECT x.${column} FROM ${table} x WHERE x.id = $4 AND x.team_id = c.team_id AND x.organisation_id = c.organisation_id${isThere})`;

const subjectFacts = {
  name: 'subject_to_take_along',
  text: `SELECT json_build_object('seq', c.seq,
  'text', CASE $3::take_along_subject
    WHEN 'action' THEN ${thing('action', 'title', ' AND x.deleted_at IS NULL')}
    WHEN 'ambition' THEN ${thing('ambition', 'title', ' AND x.deleted_at IS NULL')}
    WHEN 'observation' THEN ${thing('observation', 'text', '')}
    WHEN 'decision' THEN ${thing('decision', 'text', ' AND x.deleted_at IS NULL')}
    WHEN 'success' THEN ${thing('success', 'text', ' AND x.deleted_at IS NULL')}
    WHEN 'signal' THEN ${thing('signal', 'question', '')}
    WHEN 'words' THEN $5::text END,
  'away', (SELECT to_json(k) FROM take_along k
    WHERE k.team_id = c.team_id AND k.organisation_id = c.organisation_id AND k.to_team_id = $6 AND k.subject = $3::take_along_subject
      AND (k.subject_id = $4::uuid OR k.subject = 'words' AND k.text = $5::text) AND k.deleted_at IS NULL AND k.brought_back_on IS NULL
    ORDER BY k.created_at, k.id LIMIT 1)) AS facts
FROM ${scope}
CROSS JOIN LATERAL (SELECT seq, team_id, organisation_id FROM team_counter
  WHERE team_id = $2 AND organisation_id = scope.organisation_id OFFSET 0) c`,
};

/** Reads what taking a thing of this team (or words) along to that Team van teams rests on. */
export async function readSubjectFacts(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  wish: { readonly subject: TakeAlongSubject; readonly subjectId: string | null; readonly text: string | null },
  toTeamId: TeamId,
): Promise<SubjectFacts> {
  const values = [organisationId, teamId, wish.subject, wish.subjectId, wish.text, toTeamId];
  const [row] = await database.run<{ facts: SubjectFacts }>(subjectFacts, values);
  return row!.facts;
}
