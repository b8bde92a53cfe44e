import { mergeEdit } from '@verbeterbord/domain/history/merge-edit';
import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import { ProblemError } from '../http/problem.ts';
import type { Database } from './database.ts';
import type { Row } from './known-key.ts';

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

const touchedSince = {
  name: 'touched_since',
  text: `SELECT c.before, c.actor_id FROM ${scope} CROSS JOIN LATERAL (
  SELECT before, actor_id FROM change WHERE entity_id = $2 AND organisation_id = scope.organisation_id
  ORDER BY seq DESC, part DESC LIMIT $3) c`,
};

interface MeetingEdit {
  readonly organisationId: OrganisationId;
  readonly row: Row;
  /** The fields this person sends, by wire name, and the version they saw. */
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly seenVersion: number;
  /** What stands there now, by wire name. */
  readonly now: Readonly<Record<string, unknown>>;
  readonly columnOf: (field: string) => string;
  /** Fields where the last choice holds. */
  readonly lastWins: ReadonlySet<string>;
}

/**
 * Edits that meet: gives the fields to write, or refuses with both texts. Every change of an entity adds one to its version, so the last
 * (version - seenVersion) change rows are those this person has not seen.
 */
export async function meetEdits(database: Database, edit: MeetingEdit): Promise<Readonly<Record<string, unknown>>> {
  const version = edit.row.version as number;
  const unseen = Math.max(0, version - edit.seenVersion);
  const touched = new Map<string, string>();
  if (unseen > 0) {
    const values = [edit.organisationId, edit.row.id, unseen];
    for (const { before, actor_id } of await database.run<{ before: Row; actor_id: string }>(touchedSince, values)) {
      for (const column of Object.keys(before)) if (!touched.has(column)) touched.set(column, actor_id);
    }
  }
  const touchedFields = new Set(Object.keys(edit.wanted).filter((field) => touched.has(edit.columnOf(field))));
  const { set, clashes } = mergeEdit(edit.wanted, edit.now, touchedFields, edit.lastWins);
  if (clashes.length > 0) {
    throw new ProblemError(
      'edit-conflict',
      'Somebody changed the same field. Nothing is lost: choose what stands on the board.',
      {
        conflicts: clashes.map((clash) => ({ ...clash, by: touched.get(edit.columnOf(clash.field)) ?? null })),
        version,
      },
    );
  }
  return set;
}
