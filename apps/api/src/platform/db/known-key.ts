import { ProblemError } from '../http/problem.ts';
import type { Database } from './database.ts';
import { entityNames, tableOf, type WriteIntent } from './write.ts';

/** A key that was used before, as the reads that precede a write bring it along. */
export interface KnownKey {
  readonly requestHash: string;
  readonly teamId: string;
  readonly seq: number;
}

/** The row of a table as JSON, columns by their database name. */
export type Row = Readonly<Record<string, unknown>>;

const statement = {
  name: 'what_a_key_wrote',
  text: `
SELECT CASE c.entity ${entityNames.map((name) => `WHEN '${name}' THEN (SELECT to_jsonb(x) FROM ${tableOf(name)} x WHERE x.id = c.entity_id)`).join('\n    ')} END AS row,
       (SELECT coalesce(jsonb_agg(l.before ORDER BY l.seq DESC, l.part DESC), '[]') FROM change l
        WHERE l.entity_id = c.entity_id AND l.seq > c.seq) AS later
FROM (SELECT set_config('app.organisation', $1, true) AS organisation OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM change c WHERE c.team_id = $2 AND c.seq = $3 AND c.part = 0
                      AND c.organisation_id = scope.organisation::uuid OFFSET 0) c`,
};

/** The same key with another request is refused. Erasing forgets the hash of what it erased; then the key alone tells. */
export function refuseOtherRequest(intent: WriteIntent, known: KnownKey): void {
  if (known.requestHash !== '' && known.requestHash !== intent.requestHash.toString('hex')) {
    throw new ProblemError('idempotency-key-reused', 'This key was used for another request. Make a new one for each.');
  }
}

/**
 * The answer to a request that was already carried out: the entity as that write left it, rebuilt by taking the later changes off again.
 * The same key with another request is refused.
 */
export async function answerOfKnownKey(database: Database, intent: WriteIntent, known: KnownKey): Promise<Row> {
  refuseOtherRequest(intent, known);
  const values = [intent.organisationId, known.teamId, known.seq];
  const [found] = await database.run<{ row: Row; later: Row[] }>(statement, values);
  const { row, later } = found!;
  const then = Object.assign({}, row, ...later) as Row;
  return { ...then, version: (row.version as number) - later.length, seq: known.seq };
}
