import { resolve } from 'node:path';
import { z } from 'zod';
import type { SecurityContact } from '../http/security-contact.ts';
import { readSecurityContact } from './security-contact.ts';
import { type OrganisationSettings, readSignInFile } from './sign-in-file.ts';

/** What an installation can set, all with a default: see the table in README.md. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Whether an empty database is filled with the demo organisations; null: only an empty embedded one. */
  readonly demo: boolean | null;
  /** The address people use; cookies are marked secure when it is https. */
  readonly publicUrl: string | null;
  readonly logLevel: string;
  /** Where people of which organisation sign in; empty without a sign-in file. */
  readonly signIn: readonly OrganisationSettings[];
  /** How long a session holds, in seconds: left alone, and at the very most. */
  readonly sessionTerms: { readonly idle: number; readonly most: number };
  /** How many proxies stand before this server, whose word on the address of the browser is taken. */
  readonly trustProxy: number;
  readonly securityContact: SecurityContact | null;
  /** Requests of one session in ten seconds; zero when something before this server counts them. */
  readonly requestLimit: number;
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DEMO: z.enum(['0', '1']).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  SIGN_IN_FILE: z.string().min(1).optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1_440).default(60),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SECURITY_CONTACT: z.string().optional(),
  SECURITY_EXPIRES: z.string().optional(),
  REQUEST_LIMIT: z.coerce.number().int().min(0).max(1_000_000).default(600),
});

/** Reads the configuration; an empty variable counts as absent. Throws an Error with one sentence that names the variable. */
export function readConfig(variables: NodeJS.ProcessEnv, now = Date.now()): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The environment variable ${issue?.path.join('.')} is not right: ${issue?.message}.`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, DEMO, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  const { SIGN_IN_FILE, SESSION_IDLE_MINUTES, SESSION_HOURS, TRUST_PROXY } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: resolve(DATA_DIR),
    demo: DEMO === undefined ? null : DEMO === '1',
    publicUrl: PUBLIC_URL ?? null,
    logLevel: LOG_LEVEL,
    signIn: SIGN_IN_FILE === undefined ? [] : readSignInFile(resolve(SIGN_IN_FILE)),
    sessionTerms: { idle: SESSION_IDLE_MINUTES * 60, most: SESSION_HOURS * 3600 },
    trustProxy: TRUST_PROXY,
    securityContact: readSecurityContact(parsed.data.SECURITY_CONTACT, parsed.data.SECURITY_EXPIRES, now),
    requestLimit: parsed.data.REQUEST_LIMIT,
  };
}
