import { randomUUID } from 'node:crypto';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { createTestDatabase, type TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import type { FastifyInstance } from 'fastify';
import type { Client, QueryResultRow } from 'pg';
import { inject } from 'vitest';
import { buildApp } from '../app/build-app.ts';
import { type DependencyOptions, openDependencies } from '../app/dependencies.ts';
import { cookieName } from '../platform/auth/session-cookie.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { abg, regio } from './demo-names.ts';
import { TestClient } from './test-client.ts';

/** A server on a database of its own, filled with the demo. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly dependencies: Dependencies;
  readonly database: TestDatabase;
  /** Every line the server logged. */
  readonly log: string[];
  /** Asks as the owner of the tables, who stands behind the walls of the organisation that is named. */
  readonly ask: <Row extends QueryResultRow>(text: string, values?: unknown[], organisation?: string) => Promise<Row[]>;
  /** Work on one connection of the owner, within the walls of an organisation. */
  readonly asOwner: <Value>(work: (owner: Client) => Promise<Value>, organisation?: string) => Promise<Value>;
  readonly dispose: () => Promise<void>;
}

export const asOwnerOf =
  (ownerUrl: string): TestApi['asOwner'] =>
  (work, organisation = abg.organisation) =>
    withConnection(ownerUrl, async (owner) => {
      await owner.query("SELECT set_config('app.organisation', $1, false)", [organisation]);
      return work(owner);
    });

/** Opens a server whose every answer is checked against its contract. */
export async function openTestApi(options: Partial<DependencyOptions> = {}): Promise<TestApi> {
  const database = await createTestDatabase(inject('cluster'));
  const log: string[] = [];
  const dependencies = await openDependencies({
    appUrl: database.appUrl,
    isDemo: true,
    checksAnswers: true,
    connections: 6,
    limits: null,
    log: (error) => log.push(String(error)),
    ...options,
  });
  const app = await buildApp(dependencies, { logLevel: 'debug', logTo: { write: (line) => void log.push(line) } });
  const asOwner = asOwnerOf(database.ownerUrl);
  return {
    app,
    dependencies,
    database,
    log,
    asOwner,
    ask: <Row extends QueryResultRow>(text: string, values: unknown[] = [], organisation = abg.organisation) =>
      asOwner(async (owner) => (await owner.query<Row>(text, values)).rows, organisation),
    dispose: async () => {
      await app.close();
      await dependencies.close();
      await database.dispose();
    },
  };
}

/** A client with the session of a demo person, named by their key; of the ABG unless told. */
export async function signIn(api: TestApi, key: string, organisation: 'abg' | 'regio' = 'abg'): Promise<TestClient> {
  const names = organisation === 'abg' ? abg : regio;
  const { sessions, isSecure } = api.dependencies;
  const token = await sessions.open(names.organisation, names.person(key));
  return new TestClient(api.app, `${cookieName(isSecure)}=${token}`);
}

/** A client nobody signed in with. */
export const stranger = (api: TestApi): TestClient => new TestClient(api.app, null);

/** A new idempotency key. */
export const newKey = (): string => randomUUID();
