import type { AuditTrail } from './audit/audit-trail.ts';
import type { Providers } from './auth/providers.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Directories } from './authorization/directory.ts';
import type { Database } from './db/database.ts';
import type { RequestLimits } from './http/request-limits.ts';
import type { SecurityContact } from './http/security-contact.ts';
import type { Bell } from './live/bell.ts';
import type { Counters } from './live/counters.ts';
import type { Streams } from './live/streams.ts';

/** What the house runs on. The clock, ids and randomness come from here, so that tests can hold them. */
export interface Dependencies {
  readonly database: Database;
  readonly now: () => number;
  readonly newId: () => string;
  readonly sessions: Sessions;
  /** Where people sign in. */
  readonly providers: Providers;
  readonly directories: Directories;
  readonly counters: Counters;
  readonly bell: Bell;
  readonly streams: Streams;
  readonly audit: AuditTrail;
  /** Names the build in every ETag, so that a new version never gets a "not modified" for the shape of the old one. */
  readonly build: string;
  readonly isDemo: boolean;
  readonly isSecure: boolean;
  readonly publicUrl: string | null;
  /** Null when nobody is held back. */
  readonly limits: RequestLimits | null;
  readonly securityContact: SecurityContact | null;
  /** Whether answers are checked against their contract: in tests, not on the road. */
  readonly checksAnswers: boolean;
  /** Whether board snapshots are kept; switched off only to measure what reading costs. */
  readonly keepsSnapshots: boolean;
}
