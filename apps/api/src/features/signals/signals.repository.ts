import type { ListedSignal, SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import type { OrganisationId, SignalId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';
import { listedFields, namedTeam, openStates } from '../../platform/db/signal-parts.ts';

const listOf = (name: string, rows: string, isOpen: boolean) => ({
  name,
  text: `SELECT json_build_object(${listedFields}) AS signal
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM signal WHERE organisation_id = scope.organisation_id AND ${rows}
  ${isOpen ? `AND state IN ${openStates} OFFSET 0` : `ORDER BY state IN ${openStates} DESC, created_at DESC, id DESC LIMIT 200`}) s
ORDER BY ${isOpen ? 's.wanted_by, s.created_at, s.id' : 's.created_at DESC, s.id DESC'}`,
});

const asked = "team_id = $2 AND kind = 'question'";
const received = 'addressed_team_id = $2 AND team_id = ANY ($3::uuid[])';
const lists = {
  asked: { open: listOf('open_signals_asked', asked, true), all: listOf('signals_asked', asked, false) },
  received: {
    open: listOf('open_signals_received', received, true),
    all: listOf('signals_received', received, false),
  },
};

/** The questions a team asked: the open ones by the day an answer is wanted, or the last 200, the open ones before others. */
export const readAskedSignals = (
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  state: 'open' | 'all',
): Promise<ListedSignal[]> => readList(database, lists.asked[state], [organisationId, teamId]);

/** In the same way what is asked of a team, by those among these teams. */
export const readReceivedSignals = (
  database: Database,
  organisationId: OrganisationId,
  teamId: TeamId,
  askingIds: readonly TeamId[],
  state: 'open' | 'all',
): Promise<ListedSignal[]> => readList(database, lists.received[state], [organisationId, teamId, [...askingIds]]);

async function readList(database: Database, statement: { name: string; text: string }, values: unknown[]) {
  const rows = await database.run<{ signal: ListedSignal }>(statement, values);
  return rows.map(({ signal }) => signal);
}

const thread = {
  name: 'signal_thread',
  text: `SELECT to_json(s) AS row, json_build_object(${listedFields},
  'actionTitle', (SELECT a.title FROM action a WHERE a.id = s.action_id AND a.team_id = s.team_id
    AND a.organisation_id = s.organisation_id AND a.deleted_at IS NULL),
  'steps', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'state', n.state, 'on', n.on_day, 'byId', n.by_id,
      'text', n.text, 'addressedTo', n.addressed_to, 'addressedTeam', ${namedTeam('n.addressed_team_id')}) ORDER BY n.number), '[]')
    FROM signal_step n WHERE n.signal_id = s.id AND n.team_id = s.team_id AND n.organisation_id = s.organisation_id),
  'people', (SELECT coalesce(json_agg(json_build_object('id', w.id, 'givenName', w.given_name, 'familyName', w.family_name)
      ORDER BY w.id), '[]') FROM person w WHERE w.organisation_id = s.organisation_id
      AND (w.id = s.asked_by_id OR w.id = s.picked_up_by_id OR w.id IN (SELECT n.by_id FROM signal_step n
        WHERE n.signal_id = s.id AND n.team_id = s.team_id AND n.organisation_id = s.organisation_id)))) AS thread
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM signal WHERE id = $2 AND organisation_id = scope.organisation_id OFFSET 0) s`,
};

/** A question with every step it took, and the row that deciding on it rests on; null when it is not there. */
export async function readThread(
  database: Database,
  organisationId: OrganisationId,
  signalId: SignalId,
): Promise<{ row: Row; thread: SignalThread } | null> {
  const [found] = await database.run<{ row: Row; thread: SignalThread }>(thread, [organisationId, signalId]);
  return found ?? null;
}
