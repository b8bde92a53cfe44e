import type { AmbitionId, OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { KnownKey, Row } from '../../platform/db/known-key.ts';
import type { WriteIntent } from '../../platform/db/write.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** What a write to an ambition rests on, read without a lock; `seq` is the team's counter at that moment. */
export interface AmbitionRead {
  readonly key: KnownKey | null;
  readonly ambition: Row | null;
  readonly seq: number | null;
  /** The Team van teams of its team at that counter: a team that moves counts. */
  readonly parentId: TeamId | null;
  /** Actions under it (or under what contributes to it) that are not done, in open periods. */
  readonly unfinished: readonly Named[];
  /** Ambitions that contribute to it, with those of other teams. */
  readonly contributions: readonly (Named & { readonly lifecycle: string })[];
  /** The ambition it is to contribute to: as named in the request, or as it stands. */
  readonly target: { readonly kind: string; readonly teamId: string; readonly lifecycle: string } | null;
  readonly leadExists: boolean;
  readonly municipalitiesExist: boolean;
  readonly lastRank: string | null;
}

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const forWrite = {
  name: 'ambition_for_write',
  text: `SELECT json_build_object(
  'key', (SELECT json_build_object('requestHash', encode(request_hash, 'hex'), 'teamId', team_id, 'seq', seq)
          FROM idempotency_key WHERE organisation_id = scope.organisation_id AND person_id = $2 AND key = $3),
  'ambition', to_json(a),
  'seq', (SELECT seq FROM team_counter WHERE team_id = coalesce(a.team_id, $5) AND organisation_id = scope.organisation_id),
  'parentId', (SELECT t.parent_id FROM team t WHERE t.id = coalesce(a.team_id, $5) AND t.organisation_id = scope.organisation_id),
  'unfinished', (SELECT coalesce(json_agg(json_build_object('id', x.id, 'title', x.title) ORDER BY x.title), '[]')
     FROM action x JOIN period p ON p.id = x.period_id
     WHERE x.deleted_at IS NULL AND x.status <> 'done' AND p.state <> 'rounded-off' AND x.team_id = a.team_id
       AND (x.ambition_id = a.id OR x.ambition_id IN (SELECT id FROM ambition s WHERE s.contributes_to_id = a.id AND s.team_id = a.team_id))),
  'contributions', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'lifecycle', s.lifecycle) ORDER BY s.title), '[]')
     FROM ambition s WHERE s.contributes_to_id = a.id AND s.deleted_at IS NULL AND s.organisation_id = scope.organisation_id),
  'target', (SELECT json_build_object('kind', u.kind, 'teamId', u.team_id, 'lifecycle', u.lifecycle) FROM ambition u
     WHERE u.id = coalesce($6, a.contributes_to_id) AND u.organisation_id = scope.organisation_id AND u.deleted_at IS NULL),
  'leadExists', EXISTS (SELECT 1 FROM membership WHERE person_id = $7 AND organisation_id = scope.organisation_id
     AND from_day <= $9 AND coalesce(until_day, 'infinity') >= $9),
  'municipalitiesExist', NOT EXISTS (SELECT 1 FROM unnest($8::uuid[]) named(id) WHERE NOT EXISTS (
     SELECT 1 FROM municipality y WHERE y.id = named.id AND y.organisation_id = scope.organisation_id)),
  'lastRank', (SELECT max(rank) FROM ambition WHERE team_id = coalesce(a.team_id, $5) AND organisation_id = scope.organisation_id)
) AS read
FROM ${scope}
LEFT JOIN LATERAL (SELECT * FROM ambition WHERE id = $4 AND organisation_id = scope.organisation_id OFFSET 0) a ON true`,
};

/** What a request names, to be looked up in the same statement. */
export interface AmbitionAsk {
  readonly ambitionId: AmbitionId | null;
  readonly teamId: TeamId | null;
  readonly contributesToId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly municipalityIds?: readonly string[] | undefined;
  readonly today: string;
}

/** Reads everything a write to one ambition rests on. */
export async function readForWrite(database: Database, intent: WriteIntent, ask: AmbitionAsk): Promise<AmbitionRead> {
  const { organisationId, actorId, key } = intent;
  const { ambitionId, teamId, contributesToId, leadId, municipalityIds, today } = ask;
  const [row] = await database.run<{ read: AmbitionRead }>(forWrite, [
    organisationId,
    actorId,
    key,
    ambitionId,
    teamId,
    contributesToId ?? null,
    leadId ?? null,
    municipalityIds ?? [],
    today,
  ]);
  return row!.read;
}

const ofTeam = {
  name: 'ambitions_of_team',
  text: `SELECT a.ambition FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(ambition) AS ambition FROM ambition
  WHERE team_id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL ORDER BY rank) a`,
};

/** The ambitions of a team in the order of its board, of every lifecycle. */
export async function readAmbitions(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
): Promise<Row[]> {
  const rows = await database.run<{ ambition: Row }>(ofTeam, [organisationId, teamId]);
  return rows.map((row) => row.ambition);
}
