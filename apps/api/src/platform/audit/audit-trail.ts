import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';
import { appendAudit } from './audit-trail.repository.ts';

/** What happened, as the trail keeps it: ids and names of actions, never a text that somebody typed and never a token. */
export interface AuditNote {
  readonly organisationId: OrganisationId;
  readonly actorId: PersonId | null;
  /** A permission, the name of an operation, or an event of signing in. */
  readonly action: string;
  /** Kind and id, such as `team:…`; null when there is no such thing. */
  readonly object: string | null;
  readonly result: 'done' | 'refused' | 'failed';
  /** The network address it came from. */
  readonly origin: string | null;
}

type KeptNote = AuditNote & { readonly at: number };

export interface AuditOptions {
  readonly database: Pick<Database, 'run'>;
  readonly now: () => number;
  readonly log: (error: unknown) => void;
  /** Milliseconds that a note waits for others at most. */
  readonly flushEvery?: number;
  /** How many notes wait in memory at most. */
  readonly mostWaiting?: number;
  /** Off only to measure what the trail costs. */
  readonly isOn?: boolean;
}

const batchSize = 200;
const keptWaiting = 50_000;
const mostAtOnce = 1_000;
const retryAfter = 2_000;

/**
 * Gathers what was done and refused, and writes it in batches off the hot path; PostgreSQL numbers the entries and seals each with the
 * hash of the one before. What cannot be written now is kept and tried again; what no longer fits is counted and logged.
 */
export class AuditTrail {
  readonly #options: AuditOptions;
  #waiting: KeptNote[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;
  #underWay = 0;
  #isFailing = false;
  #lost = 0;

  constructor(options: AuditOptions) {
    this.#options = options;
  }

  /** Keeps a note; costs the caller next to nothing and never throws. */
  note(note: AuditNote): void {
    if (this.#options.isOn === false) return;
    if (this.#waiting.length + this.#underWay >= (this.#options.mostWaiting ?? keptWaiting)) {
      this.#lost++;
      return;
    }
    this.#waiting.push({ ...note, at: this.#options.now() });
    if (this.#waiting.length >= batchSize && this.#writing === null && !this.#isFailing) void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), this.#options.flushEvery ?? 250);
  }

  /** Writes all that waits; false when it could not be written, and then it waits on. */
  async flush(): Promise<boolean> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#waiting.length > 0) this.#writing ??= this.#writeAll();
    await this.#writing;
    return this.#waiting.length === 0;
  }

  /** The last flush, before the database closes. */
  async close(): Promise<void> {
    const isEmpty = await this.flush();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (!isEmpty) this.#options.log(new Error(`audit trail: ${this.#waiting.length} entries could not be written`));
  }

  async #writeAll(): Promise<void> {
    // The one who asked must be able to keep this promise before it can be over.
    await Promise.resolve();
    this.#isFailing = false;
    while (this.#waiting.length > 0 && !this.#isFailing) await this.#writeSome();
    this.#writing = null;
  }

  async #writeSome(): Promise<void> {
    const batch = this.#waiting.splice(0, mostAtOnce);
    this.#underWay = batch.length;
    const byOrganisation = new Map<OrganisationId, KeptNote[]>();
    for (const note of batch) {
      const notes = byOrganisation.get(note.organisationId);
      if (notes) notes.push(note);
      else byOrganisation.set(note.organisationId, [note]);
    }
    for (const [organisationId, notes] of byOrganisation) await this.#append(organisationId, notes);
    this.#underWay = 0;
  }

  async #append(organisationId: OrganisationId, notes: KeptNote[]): Promise<void> {
    try {
      await this.#options.database.run(appendAudit, [organisationId, JSON.stringify(notes.map(entryOf))]);
      if (this.#lost > 0) this.#options.log(new Error(`audit trail: ${this.#lost} entries were lost`));
      this.#lost = 0;
    } catch (error) {
      this.#options.log(error);
      this.#isFailing = true;
      this.#waiting = [...notes, ...this.#waiting];
      this.#timer ??= setTimeout(() => void this.flush(), retryAfter);
    }
  }
}

const entryOf = ({ at, actorId, action, object, result, origin }: KeptNote) => ({
  at: new Date(at).toISOString(),
  actor_id: actorId,
  action: fitting(action, 100),
  object: fitting(object, 500),
  result,
  origin: fitting(origin, 100),
});

/** What PostgreSQL takes: one entry that it refuses would hold up all that come after it. */
const fitting = (text: string | null, most: number): string | null =>
  Buffer.from((text ?? '').replaceAll('\u0000', '').slice(0, most)).toString() || null;
