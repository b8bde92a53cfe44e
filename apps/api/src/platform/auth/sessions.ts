import { createHash } from 'node:crypto';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';
import { closeSession, findSession, openSession } from './sessions.repository.ts';

/** One signed-in person in one organisation. */
export interface Session {
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly expiresAt: number;
}

const trustedFor = 10_000;
const mostRemembered = 10_000;

/** Twelve hours: a working day and its evening. */
export const sessionSeconds = 12 * 60 * 60;

/**
 * Sessions live in PostgreSQL under the hash of their token; this node trusts what it read for ten seconds, so an ended session is gone
 * within that time everywhere. Unknown tokens are not remembered, so guessing fills nothing.
 */
export class Sessions {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #randomToken: () => string;
  readonly #remembered = new Map<string, { session: Session; until: number }>();
  readonly #reading = new Map<string, Promise<Session | null>>();

  constructor(database: Database, now: () => number, randomToken: () => string) {
    this.#database = database;
    this.#now = now;
    this.#randomToken = randomToken;
  }

  /** Opens a session and gives its token, which is nowhere kept. */
  async open(organisationId: OrganisationId, personId: PersonId): Promise<string> {
    const token = this.#randomToken();
    const expiresAt = new Date(this.#now() + sessionSeconds * 1000).toISOString();
    await this.#database.run(openSession, [hashOf(token), organisationId, personId, expiresAt]);
    return token;
  }

  /** The session at once when it is remembered, a promise when PostgreSQL must be asked; null when there is none. */
  find(token: string): Session | null | Promise<Session | null> {
    const known = this.#remembered.get(token);
    const now = this.#now();
    if (known !== undefined && known.until > now && known.session.expiresAt > now) return known.session;
    const reading = this.#reading.get(token) ?? this.#read(token).finally(() => this.#reading.delete(token));
    this.#reading.set(token, reading);
    return reading;
  }

  async close(token: string): Promise<void> {
    this.#remembered.delete(token);
    await this.#database.run(closeSession, [hashOf(token)]);
  }

  async #read(token: string): Promise<Session | null> {
    this.#remembered.delete(token);
    const [row] = await this.#database.run<{ organisation_id: string; person_id: string; expires_at: string }>(
      findSession,
      [hashOf(token)],
    );
    if (row === undefined) return null;
    const session = {
      organisationId: row.organisation_id,
      personId: row.person_id,
      expiresAt: Date.parse(row.expires_at),
    };
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(token, { session, until: this.#now() + trustedFor });
    return session;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
