import type { AuditEntry } from '@verbeterbord/contracts/audit/audit.schemas';
import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';

// The row of `scope` comes first and sets the organisation; all else hangs on it, so the walls stand before they are met.
const scope = "FROM (SELECT set_config('app.organisation', $1, true)::uuid AS id OFFSET 0) scope";
const instant = `to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const fields = `'number', e.number, 'at', ${instant}, 'actorId', e.actor_id, 'action', e.action, 'object', e.object,
  'result', e.result, 'origin', e.origin`;

const page = {
  name: 'audit_page',
  text: `
SELECT json_build_object(${fields}, 'actorName', (SELECT p.given_name || ' ' || p.family_name FROM person p
  WHERE p.organisation_id = e.organisation_id AND p.id = e.actor_id)) AS entry
${scope}, LATERAL (SELECT * FROM audit_entry WHERE organisation_id = scope.id
  AND number < coalesce($2::bigint, 9223372036854775807) ORDER BY number DESC LIMIT $3) e`,
};

/** The latest entries, or those before a number, the latest first; `most` at most. */
export async function readAuditEntries(
  database: Database,
  organisationId: OrganisationId,
  before: number | null,
  most: number,
): Promise<AuditEntry[]> {
  const rows = await database.run<{ entry: AuditEntry }>(page, [organisationId, before, most]);
  return rows.map(({ entry }) => entry);
}

/** The hash before an entry stands with it, so that every line can be checked against its neighbour and worked out again. */
const lines = {
  name: 'audit_lines',
  text: `
SELECT e.number, json_build_object('organisationId', e.organisation_id, ${fields}, 'hash', encode(e.hash, 'hex'), 'previousHash',
  encode(coalesce((SELECT b.hash FROM audit_entry b WHERE b.organisation_id = scope.id AND b.number = e.number - 1),
    (SELECT h.first_previous FROM audit_head h WHERE h.organisation_id = scope.id)), 'hex'))::text AS line
${scope}, LATERAL (SELECT * FROM audit_entry WHERE organisation_id = scope.id AND number > $2 ORDER BY number LIMIT 1000) e`,
};

/** The whole trail in blocks of a thousand lines of JSON, the oldest first; what is added meanwhile comes along. */
export async function* readAuditLines(
  database: Pick<Database, 'run'>,
  organisationId: OrganisationId,
): AsyncGenerator<string> {
  let after = 0;
  while (true) {
    const rows = await database.run<{ number: number; line: string }>(lines, [organisationId, after]);
    if (rows.length === 0) return;
    after = Number(rows.at(-1)!.number);
    yield `${rows.map(({ line }) => line).join('\n')}\n`;
  }
}
