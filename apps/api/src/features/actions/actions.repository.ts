import type { PeriodState } from '@verbeterbord/domain/periods/period';
import type { ActionId, OrganisationId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { KnownKey, Row } from '../../platform/db/known-key.ts';
import type { WriteIntent } from '../../platform/db/write.ts';

/** What a write to one action rests on, read without a lock. */
export interface ActionRead {
  readonly key: KnownKey | null;
  readonly action: Row | null;
  readonly periodState: PeriodState | null;
  readonly ambition: AmbitionFacts | null;
  readonly seq: number | null;
}

/** What a place on the board rests on: the ambition it is under, also when that lies in the bin ('binned'). */
export interface AmbitionFacts {
  readonly id: string;
  readonly kind: string;
  readonly lifecycle: string;
  readonly version: number;
}

// In each statement the row of `scope` comes first and sets the organisation; all else hangs on it laterally, so the walls
// of PostgreSQL stand before the first table is touched.
const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const keyOfThisRequest = `LEFT JOIN LATERAL (
  SELECT json_build_object('requestHash', encode(request_hash, 'hex'), 'teamId', team_id, 'seq', seq) AS known
  FROM idempotency_key WHERE organisation_id = scope.organisation_id AND person_id = $2 AND key = $3) k ON true`;

const ambitionFacts = `json_build_object('id', m.id, 'kind', m.kind, 'version', m.version,
  'lifecycle', CASE WHEN m.deleted_at IS NULL THEN m.lifecycle::text ELSE 'binned' END)`;

// The hottest read of all, for all who ask in one moment: look-ups by key in the list of what is asked, so that the plan stays the same whatever the tables hold.
// The team is named beside the id: with the organisation from the wall, PostgreSQL may otherwise walk an index team by team.
const forWrite = {
  name: 'action_for_write',
  text: `SELECT asked.n,
  (SELECT json_build_object('requestHash', encode(request_hash, 'hex'), 'teamId', team_id, 'seq', seq)
   FROM idempotency_key
   WHERE organisation_id = scope.organisation_id AND person_id = asked.person_id AND key = asked.key) AS key,
  row_to_json(action) AS action,
  (SELECT p.state FROM period p WHERE p.id = action.period_id AND p.team_id = action.team_id) AS period_state,
  (SELECT ${ambitionFacts} FROM ambition m WHERE m.id = action.ambition_id AND m.team_id = action.team_id) AS ambition,
  (SELECT t.seq FROM team_counter t WHERE t.team_id = action.team_id) AS seq
FROM ${scope}
CROSS JOIN LATERAL unnest($2::uuid[], $3::uuid[], $4::uuid[]) WITH ORDINALITY AS asked(person_id, key, id, n)
LEFT JOIN LATERAL (SELECT * FROM action WHERE id = asked.id AND organisation_id = scope.organisation_id OFFSET 0) action ON true`,
};

/** One action with what a write to it rests on. */
export async function readForWrite(database: Database, intent: WriteIntent, actionId: ActionId): Promise<ActionRead> {
  const values = [intent.actorId, intent.key, actionId];
  const row = await database.reads.read<{
    key: KnownKey | null;
    action: Row | null;
    period_state: PeriodState | null;
    ambition: AmbitionFacts | null;
    seq: number | null;
  }>(forWrite, intent.organisationId, values);
  const { key, action, period_state, ambition, seq } = row;
  return { key, action, periodState: period_state, ambition, seq };
}

/** Where an action could go, and whether what it names exists in this organisation. */
export interface Destination {
  readonly key: KnownKey | null;
  readonly seq: number | null;
  readonly period: { readonly id: string; readonly state: PeriodState } | null;
  readonly ambition: AmbitionFacts | null;
  readonly ownerExists: boolean;
  readonly municipalityExists: boolean;
  /** The actions of that ambition in that period, in order. */
  readonly order: readonly { readonly id: string; readonly rank: string }[];
}

const destination = {
  name: 'action_destination',
  text: `SELECT json_build_object(
  'key', k.known,
  'seq', (SELECT seq FROM team_counter WHERE team_id = $4 AND organisation_id = scope.organisation_id),
  'period', (SELECT json_build_object('id', p.id, 'state', p.state) FROM period p WHERE p.id = place.period_id),
  'ambition', (SELECT ${ambitionFacts} FROM ambition m
               WHERE m.id = $5 AND m.team_id = $4 AND m.organisation_id = scope.organisation_id),
  'ownerExists', EXISTS (SELECT 1 FROM membership WHERE person_id = $7 AND organisation_id = scope.organisation_id
                         AND from_day <= $9 AND coalesce(until_day, 'infinity') >= $9),
  'municipalityExists', EXISTS (SELECT 1 FROM municipality WHERE id = $8 AND organisation_id = scope.organisation_id),
  'order', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'rank', a.rank) ORDER BY a.rank), '[]') FROM action a
            WHERE a.period_id = place.period_id AND a.ambition_id = $5 AND a.deleted_at IS NULL
              AND a.organisation_id = scope.organisation_id)
) AS destination
FROM ${scope} ${keyOfThisRequest}
LEFT JOIN LATERAL (
  SELECT id AS period_id FROM period WHERE team_id = $4 AND organisation_id = scope.organisation_id
    AND CASE WHEN $6::uuid IS NULL THEN state = 'running' ELSE id = $6 END) place ON true`,
};

/** Reads the place where an action is to stand; a null period means the running one. */
export async function readDestination(
  database: Database,
  intent: WriteIntent,
  wish: {
    teamId: TeamId;
    ambitionId: string;
    periodId: string | null;
    ownerId: string;
    municipalityId: string | null;
    today: string;
  },
): Promise<Destination> {
  const { organisationId, actorId, key } = intent;
  const { teamId, ambitionId, periodId, ownerId, municipalityId, today } = wish;
  const values = [organisationId, actorId, key, teamId, ambitionId, periodId, ownerId, municipalityId, today];
  const [row] = await database.run<{ destination: Destination }>(destination, values);
  return row!.destination;
}

const inPeriod = {
  name: 'actions_in_period',
  text: `SELECT a.action FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(action) AS action FROM action
  JOIN period p ON p.id = action.period_id AND p.team_id = action.team_id
  JOIN ambition m ON m.id = action.ambition_id AND m.team_id = action.team_id
  WHERE action.team_id = $2 AND action.organisation_id = scope.organisation_id AND action.deleted_at IS NULL
    AND CASE WHEN $3::uuid IS NULL THEN p.state = 'running' ELSE p.id = $3 END
  ORDER BY m.rank, action.rank) a`,
};

/** The actions of one period of a team, the running one when none is named, in the order of the board. */
export async function readActions(
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  periodId: string | null,
): Promise<Row[]> {
  const rows = await database.run<{ action: Row }>(inPeriod, [organisationId, teamId, periodId]);
  return rows.map((row) => row.action);
}

const bin = {
  name: 'bin',
  text: `SELECT a.action FROM ${scope} CROSS JOIN LATERAL (
  SELECT to_json(action) AS action FROM action
  WHERE team_id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NOT NULL
  ORDER BY deleted_at DESC LIMIT 200) a`,
};

/** The latest two hundred actions in the bin of a team. */
export async function readBinned(database: Database, organisationId: OrganisationId, teamId: TeamId): Promise<Row[]> {
  const rows = await database.run<{ action: Row }>(bin, [organisationId, teamId]);
  return rows.map((row) => row.action);
}
