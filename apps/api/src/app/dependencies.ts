import { randomBytes, randomUUID } from 'node:crypto';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import { ensureDemoIdentities } from '../platform/auth/demo-people.repository.ts';
import { demoIssuer } from '../platform/auth/demo-settings.ts';
import { Providers } from '../platform/auth/providers.ts';
import { Sessions, type SessionTerms } from '../platform/auth/sessions.ts';
import { Directories } from '../platform/authorization/directory.ts';
import type { OrganisationSettings } from '../platform/config/sign-in-file.ts';
import { openDatabaseDoors } from '../platform/db/database.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { type Limits, RequestLimits, usualLimits } from '../platform/http/request-limits.ts';
import type { SecurityContact } from '../platform/http/security-contact.ts';
import { Bell } from '../platform/live/bell.ts';
import { Counters } from '../platform/live/counters.ts';
import { Streams } from '../platform/live/streams.ts';
import { prepareOrganisations } from './prepare-organisations.ts';

export interface DependencyOptions {
  readonly appUrl: string;
  readonly build?: string;
  readonly isDemo?: boolean;
  readonly publicUrl?: string | null;
  readonly checksAnswers?: boolean;
  readonly keepsSnapshots?: boolean;
  /** Whether the audit trail is kept; switched off only to measure what it costs. */
  readonly keepsAudit?: boolean;
  readonly connections?: number;
  readonly now?: () => number;
  readonly log?: (error: unknown) => void;
  /** Milliseconds between two looks at whether the readers of the live streams may still follow; five seconds by default. */
  readonly recheckEvery?: number;
  /** Where the people of which organisation sign in; organisations that do not exist yet are made. */
  readonly signIn?: readonly OrganisationSettings[];
  readonly sessionTerms?: SessionTerms;
  /** Null holds nobody back, for measurements and most tests. */
  readonly limits?: Limits | null;
  readonly securityContact?: SecurityContact | null;
}

/** Builds the dependencies on one database; `close` in reverse order of opening. */
export async function openDependencies(options: DependencyOptions): Promise<Dependencies & { close(): Promise<void> }> {
  const now = options.now ?? Date.now;
  const log = options.log ?? (() => {});
  const database = openDatabaseDoors(options.appUrl, options.connections);
  const counters = new Counters(database, now);
  const directories = new Directories(database, counters);
  const audit = new AuditTrail({ database, now, log, isOn: options.keepsAudit ?? true });
  const bell = new Bell(database.pool, counters, log);
  const streams = new Streams(counters, options.recheckEvery);
  const organisations = await prepareOrganisations(database, options.signIn ?? [], randomUUID);
  if (options.isDemo) await ensureDemoIdentities(database, demoIssuer);
  await bell.start();
  return {
    database,
    now,
    newId: randomUUID,
    sessions: new Sessions(database, now, () => randomBytes(32).toString('base64url'), options.sessionTerms),
    providers: new Providers(organisations, now),
    directories,
    counters,
    bell,
    streams,
    audit,
    build: options.build ?? 'dev',
    isDemo: options.isDemo ?? false,
    publicUrl: options.publicUrl ?? null,
    limits: options.limits === null ? null : new RequestLimits(options.limits ?? usualLimits, now),
    securityContact: options.securityContact ?? null,
    isSecure: options.publicUrl?.startsWith('https:') ?? false,
    checksAnswers: options.checksAnswers ?? false,
    keepsSnapshots: options.keepsSnapshots ?? true,
    close: async () => {
      streams.close();
      await bell.stop();
      await audit.close();
      await database.close();
    },
  };
}
