import { jeugd } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';

type Row = Record<string, unknown>;
interface Change {
  readonly seq: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly kind: string;
  readonly after: Row;
}

/** What stood on the board before anything was tried. */
export interface Start {
  readonly seq: number;
  readonly actions: ReadonlyMap<string, Row>;
  readonly rounded: readonly string[];
}

const told = ['title', 'status', 'period_id', 'ambition_id', 'owner_id', 'rank', 'prepared_outcome', 'times_carried'];
const actionRows = (api: TestApi) =>
  api.ask<Row & { id: string }>('SELECT * FROM action WHERE team_id = $1 ORDER BY id', [jeugd.team]);

export async function readStart(api: TestApi): Promise<Start> {
  const [counter] = await api.ask<{ seq: string }>('SELECT seq FROM team_counter WHERE team_id = $1', [jeugd.team]);
  const rounded = await api.ask<{ id: string }>("SELECT id FROM period WHERE team_id = $1 AND state = 'rounded-off'", [
    jeugd.team,
  ]);
  const actions = new Map((await actionRows(api)).map((row) => [row.id, row]));
  return { seq: Number(counter!.seq), actions, rounded: rounded.map(({ id }) => id) };
}

/**
 * Tells the story again from the log alone: how every action stands at the end, and what each rounded-off period must hold, which is what
 * was intended in it at the moment of rounding off.
 */
export async function retell(api: TestApi, start: Start) {
  const changes = await api.ask<Change>(
    'SELECT seq, entity, entity_id, kind, after FROM change WHERE team_id = $1 AND seq > $2 ORDER BY seq, part',
    [jeugd.team, start.seq],
  );
  const actions = new Map<string, Row>([...start.actions].map(([id, row]) => [id, { ...row }]));
  const versions = new Map<string, number>([...start.actions].map(([id, row]) => [id, row.version as number]));
  const intended: Row[] = [];
  for (const { entity, entity_id, kind, after } of changes) {
    if (entity === 'period' && kind === 'rounded-off') {
      for (const [id, row] of actions) {
        if (row.period_id === entity_id && (row.deleted_at ?? null) === null) intended.push({ id, ...row });
      }
    }
    if (entity !== 'action') continue;
    const created = { status: 'to-do', prepared_outcome: null, times_carried: 0 };
    actions.set(entity_id, { ...(actions.get(entity_id) ?? created), ...after });
    versions.set(entity_id, (versions.get(entity_id) ?? 0) + 1);
  }
  const asTold = (row: Row, id: unknown) => [
    id,
    ...told.map((column) => row[column]),
    (row.deleted_at ?? null) !== null,
  ];
  const now = await actionRows(api);
  return {
    told: [...actions].map(([id, row]) => [...asTold(row, id), versions.get(id)]).sort(),
    stands: now.map((row) => [...asTold(row, row.id), row.version]).sort(),
    intended: intended
      .map((row) => [row.period_id, row.id, row.title, row.status, row.ambition_id, row.owner_id])
      .sort(),
    became: (
      await api.ask<Row>(
        `SELECT period_id, action_id, title, status, ambition_id, owner_id FROM period_result
         WHERE team_id = $1 AND period_id <> ALL ($2)`,
        [jeugd.team, start.rounded],
      )
    )
      .map((row) => [row.period_id, row.action_id, row.title, row.status, row.ambition_id, row.owner_id])
      .sort(),
  };
}

/** What must hold whatever was tried, each as the number of rows that break it. */
export const faults = (api: TestApi) =>
  api
    .ask<Record<string, number>>(
      `SELECT
         (SELECT count(*)::int FROM (SELECT starts_on - lag(ends_on) OVER (ORDER BY starts_on) AS step FROM period WHERE team_id = $1) s
          WHERE step <> 1) AS "gap or overlap",
         (SELECT count(*)::int - 1 FROM period WHERE team_id = $1 AND state = 'running') AS "not one running",
         (SELECT count(*)::int FROM period one JOIN period other ON other.team_id = one.team_id AND other.starts_on > one.starts_on
          WHERE one.team_id = $1 AND (other.state, one.state) IN (('rounded-off', 'running'), ('rounded-off', 'planned'), ('running', 'planned')))
          AS "out of order",
         (SELECT count(*)::int FROM action a JOIN period p ON p.id = a.period_id WHERE a.team_id = $1 AND a.deleted_at IS NULL
          AND p.state = 'rounded-off' AND NOT EXISTS (SELECT 1 FROM period_result r WHERE r.period_id = p.id AND r.action_id = a.id
            AND r.outcome IN ('done', 'let-go'))) AS "rounded off without an outcome",
         (SELECT count(*)::int FROM action a JOIN period p ON p.id = a.period_id WHERE a.team_id = $1 AND p.state <> 'rounded-off'
          AND EXISTS (SELECT 1 FROM period_result r WHERE r.period_id = p.id)) AS "result of an open period",
         (SELECT count(*)::int FROM action a WHERE a.team_id = $1 AND a.times_carried <> (SELECT count(*) FROM period_result r
          WHERE r.action_id = a.id AND r.outcome IN ('carried-over', 'asked'))) AS "carried another number of times",
         (SELECT count(*)::int FROM period_result r WHERE r.team_id = $1 AND (r.outcome = 'done') <> (r.status = 'done')) AS "done is not done",
         (SELECT abs(t.seq - count(DISTINCT c.seq))::int FROM team_counter t LEFT JOIN change c ON c.team_id = t.team_id
          WHERE t.team_id = $1 GROUP BY t.seq) AS "uncounted writes"`,
      [jeugd.team],
    )
    .then(([row]) => Object.entries(row!).filter(([, count]) => count !== 0));
