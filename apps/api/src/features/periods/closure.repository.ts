import type { Period, PeriodSpan } from '@verbeterbord/domain/periods/period';
import type { Rhythm } from '@verbeterbord/domain/periods/rhythm';
import type { ActionInPeriod, PeriodResult } from '@verbeterbord/domain/periods/round-off';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { ActionId, PeriodId, SignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Addressee } from '@verbeterbord/domain/signals/signal';
import type { Database } from '../../platform/db/database.ts';
import type { KnownKey } from '../../platform/db/known-key.ts';
import type { WriteIntent } from '../../platform/db/write.ts';

/** What rounding off rests on, read without a lock. */
export interface ClosureRead {
  readonly key: KnownKey | null;
  readonly period: (Period & { readonly teamId: TeamId }) | null;
  readonly seq: number | null;
  readonly rhythm: Rhythm | null;
  /** The periods after it, the first one first. */
  readonly later: readonly Period[];
  /** The actions of the period, in the order of the board. */
  readonly actions: readonly (ActionInPeriod & { readonly ambitionId: string; readonly title: string })[];
  /** The first place that is taken in the next period, by ambition. */
  readonly firstRanks: Readonly<Record<string, string>>;
}

const statement = {
  name: 'closure',
  text: `SELECT json_build_object(
  'key', (SELECT json_build_object('requestHash', encode(request_hash, 'hex'), 'teamId', team_id, 'seq', seq)
          FROM idempotency_key WHERE organisation_id = scope.organisation_id AND person_id = $2 AND key = $3),
  'period', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'teamId', p.team_id, 'startsOn', p.starts_on,
    'endsOn', p.ends_on, 'state', p.state) END,
  'seq', (SELECT seq FROM team_counter WHERE organisation_id = scope.organisation_id AND team_id = p.team_id),
  'rhythm', (SELECT json_build_object('anchorDay', rhythm_anchor, 'days', rhythm_days) FROM team WHERE id = p.team_id),
  'later', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'startsOn', n.starts_on, 'endsOn', n.ends_on, 'state', n.state)
              ORDER BY n.starts_on), '[]') FROM period n WHERE n.team_id = p.team_id AND n.starts_on > p.starts_on),
  'actions', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'ambitionId', a.ambition_id, 'status', a.status,
                'timesCarried', a.times_carried) ORDER BY m.rank, a.rank), '[]')
              FROM action a JOIN ambition m ON m.id = a.ambition_id AND m.team_id = a.team_id
              WHERE a.team_id = p.team_id AND a.period_id = p.id AND a.deleted_at IS NULL),
  'firstRanks', (SELECT coalesce(json_object_agg(taken.ambition_id, taken.rank), '{}') FROM (
     SELECT a.ambition_id, min(a.rank) AS rank FROM action a
     WHERE a.team_id = p.team_id AND a.deleted_at IS NULL AND a.period_id =
       (SELECT n.id FROM period n WHERE n.team_id = p.team_id AND n.starts_on > p.starts_on ORDER BY n.starts_on LIMIT 1)
     GROUP BY a.ambition_id) taken)
) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
LEFT JOIN LATERAL (SELECT * FROM period WHERE id = $4 AND organisation_id = scope.organisation_id OFFSET 0) p ON true`,
};

/** Reads a period with everything that rounding it off rests on. */
export async function readForClosure(
  database: Database,
  intent: WriteIntent,
  periodId: PeriodId,
): Promise<ClosureRead> {
  const values = [intent.organisationId, intent.actorId, intent.key, periodId];
  const [row] = await database.run<{ read: ClosureRead }>(statement, values);
  return row!.read;
}

/** The turn of a period, decided: what `round_off_period` writes. */
export interface Turn {
  readonly periodId: PeriodId;
  readonly today: string;
  readonly expectedSeq: number;
  readonly rounded: PeriodSpan;
  readonly next: PeriodSpan & { readonly id: PeriodId };
  readonly later: PeriodSpan & { readonly id: PeriodId };
  readonly results: readonly PeriodResult[];
  readonly along: readonly { readonly actionId: string; readonly rank: string }[];
  readonly note: Readonly<Record<string, unknown>>;
  readonly questions: readonly AskedQuestion[];
}

/** What is asked because it could not be finished: a question with its first step. */
export type AskedQuestion = Addressee & {
  readonly id: SignalId;
  readonly stepId: string;
  readonly actionId: ActionId;
  readonly question: string;
  readonly wantedBy: CalendarDay;
};

const write = { name: 'round_off_period', text: 'SELECT round_off_period($1, $2, $3, $4, $5, $6) AS seq' };

/** Writes the turn in one statement. 'again' when the board moved meanwhile or the same key was just used; nothing is left of it then. */
export async function writeTurn(
  database: Database,
  { organisationId, actorId, key, requestHash }: WriteIntent,
  teamId: TeamId,
  turn: Turn,
): Promise<number | 'again'> {
  try {
    const values = [organisationId, teamId, actorId, key, requestHash, JSON.stringify(turn)];
    const [row] = await database.run<{ seq: number }>(write, values);
    return row!.seq;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === 'VB409' || (code === '23505' && constraint === 'idempotency_key_pkey')) return 'again';
    throw error;
  }
}
