import { createHash } from 'node:crypto';
import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../db/database.ts';
import {
  closeSession,
  endSessions,
  findSession,
  listSessions,
  openSession,
  providerOfSession,
} from './sessions.repository.ts';

/** One signed-in person in one organisation. `expiresAt` in milliseconds since 1970. */
export interface Session {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly expiresAt: number;
}

/** From where a session was opened: the browser in words, and the identity provider with what signing out there needs. */
export interface SessionOrigin {
  readonly device: string;
  readonly providerId: string | null;
  readonly idToken: string | null;
}

/** How long a session holds, in seconds: left alone, and at the very most. */
export interface SessionTerms {
  readonly idle: number;
  readonly most: number;
}

/** An hour without a word, and a working day with its evening. */
export const usualTerms: SessionTerms = { idle: 60 * 60, most: 12 * 60 * 60 };

/** A session as its person sees it. */
export interface SessionInList {
  readonly id: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
}

const trustedFor = 4_000;
const mostRemembered = 10_000;
const fromNowhere: SessionOrigin = { device: '', providerId: null, idToken: null };

/**
 * Sessions live in PostgreSQL under the hash of their token; this node trusts what it read for four seconds, so an ended session is gone
 * within that time everywhere. Unknown tokens are not remembered, so guessing fills nothing.
 */
export class Sessions {
  readonly terms: SessionTerms;
  readonly #database: Database;
  readonly #now: () => number;
  readonly #randomToken: () => string;
  readonly #remembered = new Map<string, { session: Session; until: number }>();
  readonly #reading = new Map<string, Promise<Session | null>>();

  constructor(database: Database, now: () => number, randomToken: () => string, terms: SessionTerms = usualTerms) {
    this.#database = database;
    this.#now = now;
    this.#randomToken = randomToken;
    this.terms = terms;
  }

  /** Opens a session and gives its token, which is nowhere kept. */
  async open(
    organisationId: OrganisationId,
    personId: PersonId,
    { device, providerId, idToken }: SessionOrigin = fromNowhere,
  ): Promise<string> {
    const token = this.#randomToken();
    const now = this.#now();
    const [from, until] = [instant(now), instant(now + this.terms.most * 1000)];
    const values = [hashOf(token), organisationId, personId, from, until, device, providerId, idToken];
    await this.#database.run(openSession, values);
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

  /** Whether this session still holds; asking is no use of it, so a stream that stands open keeps nobody signed in. */
  async holds({ id, organisationId, personId }: Session): Promise<boolean> {
    return (await this.list(organisationId, personId)).some((one) => one.id === id);
  }

  async close(token: string): Promise<void> {
    this.#remembered.delete(token);
    await this.#database.run(closeSession, [hashOf(token)]);
  }

  /** The sessions of a person that still hold, the one last used first. */
  async list(organisationId: OrganisationId, personId: PersonId): Promise<SessionInList[]> {
    const rows = await this.#database.run<{ id: string; created_at: string; last_seen_at: string; device: string }>(
      listSessions,
      [organisationId, personId, instant(this.#now()), this.#idle],
    );
    return rows.map((row) => ({
      id: row.id,
      startedAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      device: row.device,
    }));
  }

  /** Ends one session of a person, or all when no id is named; gives how many. */
  async end(organisationId: OrganisationId, personId: PersonId, id: string | null): Promise<number> {
    for (const [token, { session }] of this.#remembered) {
      if (session.personId === personId && (id === null || session.id === id)) this.#remembered.delete(token);
    }
    const [row] = await this.#database.run<{ ended: number }>(endSessions, [organisationId, personId, id]);
    return row!.ended;
  }

  /** Where this session was opened; null when it was not at an identity provider. */
  async providerOf(token: string): Promise<{ providerId: string; idToken: string | null } | null> {
    const [row] = await this.#database.run<{ provider_id: string | null; id_token: string | null }>(providerOfSession, [
      hashOf(token),
    ]);
    return row?.provider_id ? { providerId: row.provider_id, idToken: row.id_token } : null;
  }

  get #idle(): string {
    return `${this.terms.idle} seconds`;
  }

  async #read(token: string): Promise<Session | null> {
    this.#remembered.delete(token);
    const now = this.#now();
    const [row] = await this.#database.run<{
      id: string;
      organisation_id: string;
      person_id: string;
      expires_at: string;
    }>(findSession, [hashOf(token), instant(now), this.#idle]);
    if (row === undefined) return null;
    const session = {
      id: row.id,
      organisationId: row.organisation_id,
      personId: row.person_id,
      expiresAt: Date.parse(row.expires_at),
    };
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(token, { session, until: now + trustedFor });
    return session;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
